package nl.busbaan.consent.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Team;
import nl.busbaan.consent.consent.RecipientColumns;
import nl.busbaan.consent.consent.Said;
import nl.busbaan.consent.consent.Word;
import nl.busbaan.consent.legalbasis.Route;
import nl.busbaan.consent.objection.StandingObjection;
import nl.busbaan.consent.resident.Standstill;
import org.jspecify.annotations.Nullable;

/**
 * What was so when a decision was made, as far as it mattered. Kept with the decision, so that it can be made again; the register and
 * the rules are not in here, for they are what a replay is about.
 *
 * @param today the day by which the end of a consent is judged, Europe/Amsterdam
 * @param residentKnown false when the resident's number hadn't arrived here yet
 * @param standstill whether the resident put everything to rest
 * @param objections that stand, against any organisation; the log left this out when there were none
 * @param from who recorded the data; null when unknown, and then no entry covers it
 * @param words what the resident said about this kind and purpose to recipients who include this colleague
 * @param secrecy whether the release from secrecy was looked at apart from the consent; false of lines of the log from before it was asked,
 *     so that these are judged by what was asked then
 * @param window whether a window of break glass was open for the colleague
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Facts(
        LocalDate today,
        boolean residentKnown,
        Standstill standstill,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StandingObjection> objections,

        List<Assignment> jobs,
        @Nullable Sender from,
        List<Spoken> words,
        boolean secrecy,
        boolean window) {

    Facts {
        // Lines of the log from before there were objections don't have the list.
        objections = objections == null ? List.of() : objections;
    }

    /** For a job as such, about nobody in particular. */
    static Facts ofNobody(LocalDate today, Assignment job, @Nullable Team from) {
        return new Facts(
                today, true, Standstill.NONE, List.of(), List.of(job), Sender.of(from), List.of(), true, false);
    }

    /** Helper and enforcer stay apart: one job that checks and fines, and no other job opens anything. */
    boolean enforcer() {
        return jobs.stream().anyMatch(Assignment::enforces);
    }

    /** What the resident's words come to. */
    Said said(ColleagueId who) {
        return said(words.stream(), who);
    }

    /** Places in the resident's history of each no that closes to him what a yes would have opened. */
    Set<Long> outweighingNos(ColleagueId who) {
        return said(who) instanceof Said.No && said(words.stream().filter(Spoken::yes), who) instanceof Said.Yes
                ? Said.deciding(words(words.stream()), who, jobs, today).stream()
                        .filter(word -> !word.yes())
                        .map(Word::seq)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Said said(Stream<Spoken> some, ColleagueId who) {
        return Said.of(words(some), who, jobs, today);
    }

    private static List<Word> words(Stream<Spoken> some) {
        return some.map(Spoken::word).toList();
    }

    /** What stands still for this job: an objection holds on both sides, for what its organisation sends and what it gets. */
    Standstill standstill(Assignment job) {
        if (standstill != Standstill.NONE) {
            return standstill;
        }
        return against(job).anyMatch(objection -> !objection.upheld()) ? Standstill.OBJECTION : Standstill.NONE;
    }

    /** Whether an organisation on either side stopped what it does for its public task. */
    boolean stopped(Assignment job) {
        return against(job).anyMatch(StandingObjection::upheld);
    }

    private Stream<StandingObjection> against(Assignment job) {
        return objections.stream()
                .filter(objection -> objection.organisation().equals(job.organisationId())
                        || (from != null && objection.organisation().equals(from.organisation())));
    }

    /** The team that recorded the data. */
    record Sender(UUID team, String task, UUID organisation) {
        static @Nullable Sender of(@Nullable Team team) {
            return team == null ? null : new Sender(team.id(), team.task(), team.organisationId());
        }

        Route to(Assignment job) {
            return new Route(team, task, organisation, job);
        }
    }

    /**
     * @param seq the step in the resident's history that said it, which is the version of the consent
     * @param released whether it goes with a release from secrecy
     */
    record Spoken(RecipientColumns recipient, boolean yes, LocalDate until, long seq, boolean released) {
        static Spoken of(Word word) {
            return new Spoken(
                    RecipientColumns.of(word.recipient()), word.yes(), word.until(), word.seq(), word.released());
        }

        Word word() {
            return new Word(recipient.recipient(), yes, until, seq, released);
        }
    }
}
