package nl.busbaan.consent.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.resident.ResidentId;

@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, ConsentId> {

    /** What the resident said about this kind and purpose, to this colleague, as it holds today. The caller holds the resident's row. */
    public List<Word> words(ResidentId resident, Purpose purpose, Kind kind, Colleague who, LocalDate today) {
        return list("resident.value = ?1 and purpose = ?2 order by lastSeq", resident.value(), purpose.code()).stream()
                .filter(consent -> consent.kinds().contains(kind.code()))
                .flatMap(consent -> consent.words(today).stream())
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

    /** The yes to this question, whether or not its time is over. */
    public Optional<Consent> given(UUID requestId) {
        return given(List.of(requestId)).stream().findFirst();
    }

    public List<Consent> given(Collection<UUID> requestIds) {
        return requestIds.isEmpty()
                ? List.of()
                : list("requestId in ?1 and state in ?2", requestIds, ConsentState.Standing.TERMS);
    }

    /** Everything asked of and said by this resident about this purpose. */
    public List<Consent> about(ResidentId resident, String purpose) {
        return list("resident.value = ?1 and purpose = ?2", resident.value(), purpose);
    }

    /** What goes on from this one, as far as the resident said yes to it. */
    List<Consent> continuing(ConsentId id) {
        return list("continuation.renews = ?1 and state in ?2", id.value(), ConsentState.Standing.TERMS);
    }

    /** Of residents whose consent ends soon: whoever is in charge was told, and nothing was decided yet. */
    public List<Consent> endingSoon(Collection<UUID> residents) {
        return residents.isEmpty() ? List.of() : list("resident.value in ?1 and renewal = ?2", residents, Renewal.ASK);
    }

    public List<Consent> renewalDue(ResidentId resident, Instant now) {
        return list("resident.value = ?1 and renewAt <= ?2 order by renewAt", resident.value(), now);
    }
}
