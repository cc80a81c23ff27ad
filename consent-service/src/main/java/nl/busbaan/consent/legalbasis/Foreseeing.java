package nl.busbaan.consent.legalbasis;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.legalbasis.Proposal.Subject;
import nl.busbaan.consent.logbook.SmallNumbers;
import nl.busbaan.consent.officer.Officer;
import nl.busbaan.platform.time.WorkingHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a proposal or a switch would change, seen beforehand: the decisions of the last days judged again with it. */
@ApplicationScoped
class Foreseeing {
    private final Proposing proposing;
    private final RegisterKeeping keeping;
    private final Entries entries;
    private final Effect effect;
    private final RegisterConfig config;

    Foreseeing(Proposing proposing, RegisterKeeping keeping, Entries entries, Effect effect, RegisterConfig config) {
        this.proposing = proposing;
        this.keeping = keeping;
        this.entries = entries;
        this.effect = effect;
        this.config = config;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalEffect")
    record Foreseen(
            LocalDate since,

            @Schema(
                    description =
                            "Hoeveel beslissingen opnieuw zijn beoordeeld; ontbreekt als het er minder dan 10 zijn.")
            @Nullable
            Long judged,

            @Schema(description = "False als er meer verschillende vragen waren dan er opnieuw zijn beoordeeld.")
            boolean complete,

            List<Turn> changes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalEffectChange")
    record Turn(
            String kind,
            String purpose,
            String task,
            String before,
            String after,

            @Schema(description = "Hoe vaak; ontbreekt als het minder dan 10 keer is.") @Nullable
            Long times) {}

    @Transactional
    Foreseen of(Proposing.Draft draft, Officer officer, boolean smallNumbers) {
        return of(proposing.check(draft, officer), draft.terms(), officer, smallNumbers);
    }

    @Transactional
    Foreseen of(UUID proposal, Officer officer, boolean smallNumbers) {
        Proposal found = proposing.one(proposal, officer);
        return of(found.about(), found.terms(), officer, smallNumbers);
    }

    /** What switching an entry on or off for the officer's organisation would change. */
    @Transactional
    Foreseen ofSwitch(String entry, boolean on, Officer officer) {
        Entry switched = keeping.toSwitch(entry, on, officer);
        Register now = entries.register();
        return foreseen(now, now.switched(switched, officer.organisation(), on), List.of(switched.terms()), false);
    }

    private Foreseen of(Subject about, Terms terms, Officer officer, boolean smallNumbers) {
        LocalDate today = entries.today();
        // As it would have been had it begun today and been approved; a later beginning says nothing about past
        // questions.
        Terms asOfToday = terms.from(today);
        Entry proposed = proposing.entryOf(
                about,
                asOfToday,
                officer.organisation(),
                new Entry.Proposal(officer.label(), today),
                new Entry.Approval(officer.label(), today));
        Register now = entries.register();
        List<Terms> changed = new ArrayList<>(List.of(asOfToday));
        now.of(officer.organisation()).stream()
                .filter(entry -> entry.id().equals(proposed.id()) || entry.id().equals(proposed.replaces()))
                .forEach(entry -> changed.add(entry.terms()));
        return foreseen(now, now.with(proposed), changed, smallNumbers);
    }

    private Foreseen foreseen(Register now, Register then, List<Terms> changed, boolean smallNumbers) {
        LocalDate since = entries.today().minus(config.effectPeriod());
        Effect.Result result = effect.of(new Effect.Comparison(
                now, then, changed, since.atStartOfDay(WorkingHours.ZONE).toInstant(), config.effectQuestions()));
        return new Foreseen(
                since,
                shown(result.judged(), smallNumbers),
                result.complete(),
                result.changes().stream()
                        .map(change -> new Turn(
                                change.kind(),
                                change.purpose(),
                                change.task(),
                                change.before(),
                                change.after(),
                                shown(change.times(), smallNumbers)))
                        .toList());
    }

    private static @Nullable Long shown(long count, boolean smallNumbers) {
        return smallNumbers ? Long.valueOf(count) : SmallNumbers.hidden(count);
    }
}
