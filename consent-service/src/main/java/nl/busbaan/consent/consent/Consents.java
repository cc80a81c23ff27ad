package nl.busbaan.consent.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** What was asked by this question, as others see it who don't hear of a no. */
    public Optional<Consent> asked(UUID requestId) {
        return find("requestId = ?1 and state in ('ConsentRequested', 'ConsentRefused')", requestId)
                .firstResultOptional();
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

    /** Of residents whose consent ends soon: whoever is in charge was told, nothing was decided yet, and nothing else was said. */
    public List<Consent> endingSoon(Collection<UUID> residents, LocalDate today) {
        List<Consent> told =
                residents.isEmpty() ? List.of() : list("resident.value in ?1 and renewal = ?2", residents, Renewal.ASK);
        return told.stream()
                .filter(consent -> consent.standingOn(today).isPresent() && !replaced(consent, today))
                .toList();
    }

    /** Whether for each of its kinds something was said later that counts in its place: then it doesn't end soon, it is over. */
    public boolean replaced(Consent consent, LocalDate today) {
        Set<String> left = new HashSet<>(consent.kinds());
        about(consent.resident(), consent.purpose()).stream()
                .filter(other -> other.follows(consent) && other.saidOn(today))
                .forEach(other -> left.removeAll(other.kinds()));
        return left.isEmpty();
    }

    /** When the moment of its renewal has come. The caller holds the resident's row. */
    public Optional<Consent> renewalDue(ConsentId id, Instant now) {
        return find("id.value = ?1 and renewAt <= ?2", id.value(), now).firstResultOptional();
    }

    public void postponeRenewal(ConsentId id, Instant now, Instant next) {
        update("renewAt = ?1 where id.value = ?2 and renewAt <= ?3", next, id.value(), now);
    }
}
