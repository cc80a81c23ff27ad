package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.initiative.Initiatives;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;

/** What must hold of an introduction besides what its fields say of themselves. */
@ApplicationScoped
class IntroductionCheck {
    /** Whoever is asked further ahead can't say yet whether there is room. */
    private static final int MOST_DAYS = 60;

    private final Initiatives initiatives;
    private final Colleagues colleagues;
    private final Clock clock;

    IntroductionCheck(Initiatives initiatives, Colleagues colleagues, Clock clock) {
        this.initiatives = initiatives;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    List<Violation> violations(Introduce asked) {
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
        if (asked.companionId() != null
                && colleagues.active(new ProfessionalId(asked.companionId())).isEmpty()) {
            violations.add(Violation.inBody("companionId", "Kies een collega die hier werkt."));
        }
        Instant spokenAt = asked.spokenAt();
        if (spokenAt != null && !asked.saidInConversation()) {
            violations.add(Violation.inBody("spokenAt", "Laat dit leeg als je het de inwoner nog vraagt."));
        } else if (spokenAt != null && spokenAt.isAfter(clock.instant())) {
            violations.add(Violation.inBody("spokenAt", "Dit moment moet al geweest zijn."));
        }
        return violations;
    }
}
