package nl.busbaan.consent.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.resident.ResidentId;

@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, ConsentId> {

    /** What the resident said about this kind and purpose, to this colleague. The caller holds the resident's row. */
    public List<Word> words(ResidentId resident, Purpose purpose, Kind kind, Colleague who) {
        return list("resident.value = ?1 and purpose = ?2 order by lastSeq", resident.value(), purpose.code()).stream()
                .filter(consent -> consent.kinds().contains(kind.code()))
                .flatMap(consent -> consent.words().stream())
                .filter(word -> word.recipient().includes(who.id(), who.assignments()))
                .toList();
    }

    List<Consent> answered(ResidentId resident) {
        return list("resident.value = ?1 and state <> 'ConsentRequested' order by lastSeq desc", resident.value());
    }

    Optional<Consent> ofResident(ConsentId id, ResidentId resident) {
        return findByIdOptional(id).filter(consent -> consent.resident().equals(resident));
    }

    public Optional<Consent> open(UUID requestId) {
        return find("requestId = ?1 and state = 'ConsentRequested'", requestId).firstResultOptional();
    }
}
