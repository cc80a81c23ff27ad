package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.initiative.Initiatives;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;

/** What must hold of an introduction besides what its fields say of themselves. */
@ApplicationScoped
class IntroductionCheck {
    /** Whoever is asked further ahead can't say yet whether there is room. */
    private static final int MOST_DAYS = 60;

    /** What was said longer ago may have been said of something else. */
    private static final Duration SPOKEN_LATELY = Duration.ofDays(7);

    private final Introductions introductions;
    private final Initiatives initiatives;
    private final Colleagues colleagues;
    private final Clock clock;

    IntroductionCheck(Introductions introductions, Initiatives initiatives, Colleagues colleagues, Clock clock) {
        this.introductions = introductions;
        this.initiatives = initiatives;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    List<Violation> violations(Introduce asked, HelpRequestId request) {
        List<Violation> violations = new ArrayList<>();
        if (initiatives.active(asked.initiative()).isEmpty()) {
            violations.add(Violation.inBody(
                    "initiativeId", "Dit initiatief staat niet (meer) op de sociale kaart. Zoek een ander."));
        }
        LocalDate day = Objects.requireNonNull(asked.day());
        LocalDate today = WorkingHours.today(clock);
        if (day.isBefore(today) || day.isAfter(today.plusDays(MOST_DAYS))) {
            violations.add(Violation.inBody(
                    "day", "Kies een dag vanaf vandaag, hoogstens %d dagen vooruit.".formatted(MOST_DAYS)));
        }
        if (asked.companionId() != null) {
            Optional<Colleague> companion = colleagues.active(new ProfessionalId(asked.companionId()));
            if (companion.isEmpty()) {
                violations.add(Violation.inBody("companionId", "Kies een collega die hier werkt."));
            } else if (companion.get().enforces()) {
                violations.add(Violation.inBody("companionId", "Deze collega werkt voor handhaving en kan niet mee."));
            }
        }
        if (asked.spokenAt() != null) {
            spoken(asked, asked.spokenAt(), request)
                    .ifPresent(what -> violations.add(Violation.inBody("spokenAt", what)));
        }
        return violations;
    }

    private Optional<String> spoken(Introduce asked, Instant at, HelpRequestId request) {
        Instant now = clock.instant();
        if (!asked.saidInConversation()) {
            return Optional.of("Laat dit leeg als je het de inwoner nog vraagt.");
        }
        if (at.isAfter(now)) {
            return Optional.of("Dit moment moet al geweest zijn.");
        }
        if (at.isBefore(now.minus(SPOKEN_LATELY))) {
            return Optional.of("Dit is te lang geleden. Vraag het de inwoner nog eens.");
        }
        return introductions
                .lastRefused(asked.initiative(), request)
                .filter(refused -> !at.isAfter(refused))
                .map(refused -> "Daarna zei de inwoner: liever niet. Vraag het de inwoner nog eens.");
    }
}
