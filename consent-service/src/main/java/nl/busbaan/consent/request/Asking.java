package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.consent.Ask;
import nl.busbaan.consent.consent.Controller;
import nl.busbaan.consent.consent.History;
import nl.busbaan.consent.consent.Recipient;
import nl.busbaan.consent.consent.Utterance;
import nl.busbaan.consent.decision.Guide;
import nl.busbaan.consent.decision.Verdict;
import nl.busbaan.consent.kind.Category;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A colleague who has the request in hand asks the resident for consent. */
@ApplicationScoped
public class Asking {
    /** Nobody can oversee more than a year; after it the resident is asked again. */
    private static final int MOST_DAYS = 366;

    private final CodeLists lists;
    private final Participations participations;
    private final Teams teams;
    private final Residents residents;
    private final Recipients recipients;
    private final Guide guide;
    private final ConsentRequests requests;
    private final History history;
    private final ResidentKeys keys;
    private final Texts texts;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    Asking(
            CodeLists lists,
            Participations participations,
            Teams teams,
            Residents residents,
            Recipients recipients,
            Guide guide,
            ConsentRequests requests,
            History history,
            ResidentKeys keys,
            Texts texts,
            IdempotentRequest idempotency,
            Clock clock) {
        this.lists = lists;
        this.participations = participations;
        this.teams = teams;
        this.residents = residents;
        this.recipients = recipients;
        this.guide = guide;
        this.requests = requests;
        this.history = history;
        this.keys = keys;
        this.texts = texts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    record Wish(
            ResidentId resident,
            String purpose,
            List<String> kinds,
            Recipients.Named recipient,
            LocalDate until,
            String explanation) {

        @Override
        public String toString() {
            return "Wish[…]";
        }
    }

    @Transactional
    ConsentRequest ask(Wish wish, Colleague asker) {
        if (!participations.inCharge(asker.id(), wish.resident().value())) {
            throw ProblemException.notFound();
        }
        Resident resident = residents.lockForChange(wish.resident()).orElseThrow(ProblemException::notFound);
        Recipients.Found recipient = check(wish, asker);
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        Ask ask = new Ask(
                id,
                asker.mainAssignment().map(Controller::of).orElse(null),
                wish.purpose(),
                Set.copyOf(wish.kinds()),
                recipient.recipient(),
                recipient.label(),
                wish.until());
        byte[] explanation = keys.encrypt(resident.id().value(), ConsentRequest.contextOf(id), wish.explanation());
        ConsentRequest request = new ConsentRequest(resident.id(), ask, explanation, asker, clock.instant());
        requests.persistAndFlush(request);
        history.open(
                resident,
                ask,
                new Utterance(asker.label(), texts.kept("consent.how.asked", asker.label()), null, null));
        idempotency.answered(201, ConsentRequestResource.PATH + "/" + id);
        return request;
    }

    private Recipients.Found check(Wish wish, Colleague asker) {
        List<Violation> violations = new ArrayList<>();
        Optional<Purpose> purpose = lists.purpose(wish.purpose());
        if (purpose.isEmpty()) {
            violations.add(Violation.inBody("purpose", "Dit doel kennen wij niet. Kies er een uit de lijst."));
        }
        LocalDate today = LocalDate.now(clock.withZone(WorkingHours.ZONE));
        if (!wish.until().isAfter(today) || wish.until().isAfter(today.plusDays(MOST_DAYS))) {
            violations.add(Violation.inBody("until", "Kies een dag na vandaag, hoogstens een jaar vooruit."));
        }
        Optional<Recipients.Found> recipient = recipients.find(wish.recipient(), violations);
        purpose.ifPresent(p -> checkKinds(wish, p, recipient.orElse(null), asker, violations));
        if (!violations.isEmpty() || recipient.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        purpose.filter(p -> decides(asker, p)).ifPresent(p -> {
            throw ProblemException.wrongState(
                    "Jouw organisatie beslist zelf over %s. Dan mag je de inwoner niet om toestemming vragen."
                            .formatted(p.name()));
        });
        return recipient.get();
    }

    /** Whoever decides on the benefit never asks: the resident wouldn't feel free to say no, AVG 7(4). */
    private boolean decides(Colleague asker, Purpose purpose) {
        return asker.assignments().stream()
                .anyMatch(a -> teams.hasTeamWithTask(a.organisationId(), purpose.decidedByTasks()));
    }

    private void checkKinds(
            Wish wish,
            Purpose purpose,
            Recipients.@Nullable Found recipient,
            Colleague asker,
            List<Violation> violations) {
        List<String> codes = List.copyOf(new LinkedHashSet<>(wish.kinds()));
        for (int i = 0; i < codes.size(); i++) {
            String field = "kinds[" + i + "]";
            Optional<Kind> kind = lists.kind(codes.get(i));
            if (kind.isEmpty()) {
                violations.add(Violation.inBody(field, "Dit soort gegeven kennen wij niet. Kies er een uit de lijst."));
            } else if (recipient != null) {
                refusal(kind.get(), purpose, recipient, asker)
                        .ifPresent(message -> violations.add(Violation.inBody(field, message)));
            }
        }
    }

    private Optional<String> refusal(Kind kind, Purpose purpose, Recipients.Found recipient, Colleague asker) {
        if (kind.category() != Category.ORDINARY && tooWide(recipient.recipient())) {
            return Optional.of("%s mag alleen naar één persoon of één rol. Kies die.".formatted(kind.name()));
        }
        Verdict verdict =
                guide.adviseFor(recipient.jobs(), purpose, kind, asker).orElseThrow();
        return switch (verdict.answer()) {
            case ASK -> Optional.empty();
            case ALLOWED -> Optional.of("%s mag al zonder toestemming.".formatted(kind.name()));
            case NOT_NEEDED -> Optional.of("%s is hier niet nodig voor %s.".formatted(kind.name(), purpose.name()));
            case NOT_ALLOWED ->
                Optional.of(
                        "Toestemming is hier niet genoeg voor %s. Vraag de privacy officer.".formatted(kind.name()));
        };
    }

    private static boolean tooWide(Recipient recipient) {
        return switch (recipient.specificity()) {
            case PERSON, ROLE_AT_TEAM, ROLE_AT_ORGANISATION -> false;
            case TEAM, ORGANISATION, CATEGORY -> true;
        };
    }
}
