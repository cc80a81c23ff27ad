package nl.busbaan.consent.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.identity.SpokenCode;

@ApplicationScoped
class Sheets implements PanacheRepositoryBase<Sheet, UUID> {
    /** Of one question; newest first. */
    List<Sheet> ofQuestion(UUID question) {
        return list("question = ?1 order by madeAt desc, id desc", question);
    }

    List<Sheet> of(ResidentId resident) {
        return list("resident.value = ?1 order by madeAt desc, id desc", resident.value());
    }

    /** @param number as it was typed: small letters and spaces too */
    Optional<Sheet> ofQuestion(UUID question, String number) {
        return find("question = ?1 and number = ?2", question, SpokenCode.bare(number))
                .firstResultOptional();
    }

    /** One that no other sheet of this question has. The caller holds the resident's row. */
    String freeNumber(UUID question) {
        return Stream.generate(() -> SpokenCode.random(1))
                .filter(number -> ofQuestion(question, number).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
