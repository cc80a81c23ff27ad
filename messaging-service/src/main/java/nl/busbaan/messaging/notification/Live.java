package nl.busbaan.messaging.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.resident.ResidentAccounts;
import nl.busbaan.messaging.resident.ResidentId;

/**
 * Tells who is concerned, in the transaction that changed something; who enforces is told nothing. Call it once per transaction, last: it
 * locks counters.
 */
@ApplicationScoped
public class Live {
    public static final String HANDOVER = "handover";
    public static final String HELP_REQUEST = "help-request";
    public static final String CONSENT = "consent";

    private final LiveEvents events;
    private final ResidentAccounts accounts;
    private final Colleagues colleagues;

    Live(LiveEvents events, ResidentAccounts accounts, Colleagues colleagues) {
        this.events = events;
        this.accounts = accounts;
        this.colleagues = colleagues;
    }

    public void tell(String kind, UUID subject, Collection<ProfessionalId> professionals) {
        append(kind, subject, recipients(professionals));
    }

    public void tell(
            String kind,
            UUID subject,
            Collection<ProfessionalId> professionals,
            ResidentId resident,
            UUID subjectForResident) {
        append(kind, subject, recipients(professionals));
        tell(resident, subjectForResident);
    }

    /** Word of one thing to those it concerns. */
    public record Signal(String kind, UUID subject, Collection<ProfessionalId> professionals) {}

    /** Of several things at once. */
    public void tell(List<Signal> signals, ResidentId resident, UUID subjectForResident) {
        Set<ProfessionalId> enforcing = colleagues.enforcingAmong(signals.stream()
                .flatMap(signal -> signal.professionals().stream())
                .collect(Collectors.toSet()));
        // By recipient, for the same reason as below.
        signals.stream()
                .flatMap(signal -> signal.professionals().stream()
                        .filter(someone -> !enforcing.contains(someone))
                        .map(Recipient::of)
                        .map(Recipient::key)
                        .distinct()
                        .map(key -> Map.entry(key, signal)))
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> events.append(
                        new Recipient(one.getKey()),
                        one.getValue().kind(),
                        one.getValue().subject()));
        tell(resident, subjectForResident);
    }

    private void tell(ResidentId resident, UUID subject) {
        accounts.accountOf(resident).ifPresent(account -> events.append(Recipient.of(account), HELP_REQUEST, subject));
    }

    private void append(String kind, UUID subject, Stream<Recipient> recipients) {
        // Always in the same order, so that two transactions never wait for each other's counters.
        TreeSet<String> keys = new TreeSet<>(recipients.map(Recipient::key).toList());
        keys.forEach(key -> events.append(new Recipient(key), kind, subject));
    }

    private Stream<Recipient> recipients(Collection<ProfessionalId> professionals) {
        Set<ProfessionalId> enforcing = colleagues.enforcingAmong(professionals);
        return professionals.stream()
                .filter(someone -> !enforcing.contains(someone))
                .map(Recipient::of);
    }
}
