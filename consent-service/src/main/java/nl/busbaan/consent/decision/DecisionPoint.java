package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import nl.busbaan.consent.accesslog.Access;
import nl.busbaan.consent.accesslog.AccessLog;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.legalbasis.Entries;
import nl.busbaan.consent.legalbasis.Register;
import nl.busbaan.consent.resident.ResidentId;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * The decision point (beslispunt). Each decision holds the resident's row in share mode and is logged, a permitted reading in the
 * access log too; all of it commits before the answer goes out. So a reading may be logged and not shown, never the reverse.
 */
@ApplicationScoped
public class DecisionPoint {
    private final CodeLists lists;
    private final Colleagues colleagues;
    private final Participations participations;
    private final Parties parties;
    private final Entries entries;
    private final Judgement judgement;
    private final Papers papers;
    private final DecisionLog log;
    private final AccessLog accesses;
    private final Clock clock;

    DecisionPoint(
            CodeLists lists,
            Colleagues colleagues,
            Participations participations,
            Parties parties,
            Entries entries,
            Judgement judgement,
            Papers papers,
            DecisionLog log,
            AccessLog accesses,
            Clock clock) {
        this.lists = lists;
        this.colleagues = colleagues;
        this.participations = participations;
        this.parties = parties;
        this.entries = entries;
        this.judgement = judgement;
        this.papers = papers;
        this.log = log;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** One line of the access log per reader, job, resident and purpose, however many kinds a batch asks for. */
    private record Reading(ResidentId resident, ColleagueId who, Assignment as, Purpose purpose) {}

    @Transactional
    List<Decision> decide(List<Parsed> items, AuthZen.Semantics semantics, Asker asker) {
        Supplier<Register> register = entries.whenNeeded();
        Occasion occasion = Occasion.of(clock.instant(), asker, items);
        Map<Reading, Set<String>> readings = new LinkedHashMap<>();
        List<Decision> decisions = new ArrayList<>();
        for (Parsed item : items) {
            Decision decision = switch (item) {
                case Parsed.Good good -> judge(good.question(), occasion, register, readings);
                case Parsed.Bad bad -> logged(without("malformed"), Question.UNREADABLE, occasion);
            };
            decisions.add(decision);
            if (semantics.stopsAfter(decision.permit())) {
                break;
            }
        }
        Access.Operation operation = new Access.Operation(occasion.at(), occasion.trace(), occasion.processor());
        readings.forEach((reading, kinds) -> accesses.persist(
                new Access(reading.resident(), operation, reading.who(), reading.as(), reading.purpose(), kinds)));
        return decisions;
    }

    private Decision judge(
            Question question, Occasion occasion, Supplier<Register> register, Map<Reading, Set<String>> readings) {
        Decision decision =
                mayAsk(occasion.asker(), question) ? answer(question, register) : Decision.refusal("not-yours", false);
        logged(decision, question, occasion);
        Verdict verdict = decision.verdict();
        UUID resident = question.resident();
        UUID subject = question.subject();
        if (decision.permit() && question.reads() && verdict != null && resident != null && subject != null) {
            readings.computeIfAbsent(
                            new Reading(
                                    new ResidentId(resident),
                                    new ColleagueId(subject),
                                    verdict.as(),
                                    verdict.purpose()),
                            reading -> new TreeSet<>())
                    .add(verdict.kind().code());
        }
        return decision;
    }

    /** Whatever is answered stands in the log: an id that is in no log would prove nothing. */
    private Decision logged(Decision decision, Question question, Occasion occasion) {
        log.persist(new DecisionRecord(
                decision,
                question,
                occasion,
                papers.evaluation(question, occasion.asker(), decision, entries.examplesPermit())));
        return decision;
    }

    /** A colleague hears about himself only, and only about residents whom he helps. */
    private boolean mayAsk(Asker asker, Question question) {
        return switch (asker) {
            case Asker.EnforcementPoint e -> true;
            case Asker.Self self ->
                self.id().value().equals(question.subject())
                        && question.resident() != null
                        && participations.takesPart(self.id(), question.resident());
            case Asker.Stranger s -> false;
        };
    }

    private Decision answer(Question question, Supplier<Register> register) {
        UUID subject = question.subject();
        UUID resident = question.resident();
        Optional<Colleague> who = subject == null ? Optional.empty() : colleagues.active(new ColleagueId(subject));
        Optional<Kind> kind = lists.kind(question.kind());
        Optional<Purpose> purpose = Optional.ofNullable(question.purpose()).flatMap(lists::purpose);
        if (!question.known()) {
            return without("unknown-question");
        }
        if (who.isEmpty()) {
            return without("unknown-subject");
        }
        if (kind.isEmpty() || purpose.isEmpty() || resident == null) {
            return without(kind.isEmpty() ? "unknown-kind" : purpose.isEmpty() ? "unknown-purpose" : "no-resident");
        }
        Facts facts = judgement.facts(
                who.get(),
                new Judgement.Case(
                        parties.held(resident),
                        purpose.get(),
                        kind.get(),
                        parties.recorder(question.recordedByTeam())));
        return judgement
                .judge(new Judgement.Point(who.get().id(), purpose.get(), kind.get()), facts, register.get())
                .map(judged -> decided(judged, facts))
                .orElseGet(() -> without("unknown-subject"));
    }

    private static Decision decided(Judgement.Judged judged, Facts facts) {
        Verdict verdict = judged.verdict();
        return new Decision(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                verdict.permits(),
                verdict.code(),
                verdict,
                new Decision.Rested(facts, judged.entries()),
                true);
    }

    private static Decision without(String code) {
        return Decision.refusal(code, true);
    }
}
