package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Team;
import nl.busbaan.consent.decision.Judgement.Whose;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.legalbasis.Entries;
import nl.busbaan.consent.legalbasis.Register;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * The searches of AuthZEN: for which subjects, resources or actions an evaluation would permit just now. A search opens nothing, so it
 * takes no lock and writes no access log; it is logged as a search. Only enforcement points find anything.
 */
@ApplicationScoped
public class Searching {
    /** How many colleagues are looked at for one page; there may be fewer results than asked, with a token to go on. */
    private static final int CANDIDATES = 100;

    private static final List<String> ACTIONS = List.of("check", "read");

    private final CodeLists lists;
    private final Colleagues colleagues;
    private final Parties parties;
    private final Entries entries;
    private final Judgement judgement;
    private final Papers papers;
    private final DecisionLog log;
    private final Clock clock;

    Searching(
            CodeLists lists,
            Colleagues colleagues,
            Parties parties,
            Entries entries,
            Judgement judgement,
            Papers papers,
            DecisionLog log,
            Clock clock) {
        this.lists = lists;
        this.colleagues = colleagues;
        this.parties = parties;
        this.entries = entries;
        this.judgement = judgement;
        this.papers = papers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param ids of subjects, kinds or actions
     * @param next token of the next page; empty at the end
     */
    record Found(List<String> ids, String next) {
        static final Found NOTHING = new Found(List.of(), "");
    }

    /** What all candidates of one search have in common. */
    private record Search(
            Whose whose, Purpose purpose, @Nullable Team from, Register register) {}

    @Transactional
    Found find(AuthZenSearch.Wanted wanted, Asker asker) {
        Register register = entries.register();
        String position = position(wanted);
        Found found = asker instanceof Asker.EnforcementPoint
                ? search(wanted, register)
                        .map(search -> find(wanted, search, position))
                        .orElse(Found.NOTHING)
                : Found.NOTHING;
        Decision line = Decision.refusal(wanted.target().code(), false);
        Papers.Written written = papers.search(
                wanted.question(), asker, found.ids().size(), !found.next().isEmpty(), entries.examplesPermit());
        Occasion occasion = Occasion.of(clock.instant(), asker, List.of(new Parsed.Good(wanted.question())));
        log.persist(new DecisionRecord(line, wanted.question(), occasion, written));
        return found;
    }

    /** Empty when something in the question is unknown: then nothing can be permitted. */
    private Optional<Search> search(AuthZenSearch.Wanted wanted, Register register) {
        Question question = wanted.question();
        UUID resident = question.resident();
        Optional<Purpose> purpose = Optional.ofNullable(question.purpose()).flatMap(lists::purpose);
        if (!question.known() || resident == null || purpose.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Search(
                parties.seen(resident), purpose.get(), parties.recorder(question.recordedByTeam()), register));
    }

    private Found find(AuthZenSearch.Wanted wanted, Search search, String position) {
        return switch (wanted.target()) {
            case SUBJECT -> subjects(wanted, search, position);
            case RESOURCE ->
                among(
                        wanted,
                        position,
                        lists.kinds().stream().map(Kind::code).toList(),
                        kind -> permitted(search, subject(wanted), lists.kind(kind)));
            case ACTION ->
                among(
                        wanted,
                        position,
                        ACTIONS,
                        action -> permitted(
                                search,
                                subject(wanted),
                                lists.kind(wanted.question().kind())));
        };
    }

    private Found subjects(AuthZenSearch.Wanted wanted, Search search, String position) {
        Optional<Kind> kind = lists.kind(wanted.question().kind());
        List<Colleague> candidates = colleagues.activeAfter(Question.uuidOrNull(position), CANDIDATES);
        List<String> found = new ArrayList<>();
        for (Colleague candidate : candidates) {
            String id = candidate.id().value().toString();
            if (permitted(search, Optional.of(candidate), kind)) {
                found.add(id);
            }
            if (found.size() == wanted.limit()) {
                return new Found(found, token(wanted, id));
            }
        }
        return new Found(
                found,
                candidates.size() < CANDIDATES
                        ? ""
                        : token(wanted, candidates.getLast().id().value().toString()));
    }

    private interface Permit {
        boolean permits(String id);
    }

    private static Found among(AuthZenSearch.Wanted wanted, String position, List<String> all, Permit permit) {
        List<String> rest = all.subList(all.indexOf(position) + 1, all.size());
        List<String> permitted = rest.stream().filter(permit::permits).toList();
        if (permitted.size() <= wanted.limit()) {
            return new Found(permitted, "");
        }
        List<String> some = permitted.subList(0, wanted.limit());
        return new Found(some, token(wanted, some.getLast()));
    }

    private Optional<Colleague> subject(AuthZenSearch.Wanted wanted) {
        return Optional.ofNullable(wanted.question().subject()).flatMap(id -> colleagues.active(new ColleagueId(id)));
    }

    private boolean permitted(Search search, Optional<Colleague> who, Optional<Kind> kind) {
        return who.isPresent()
                && kind.isPresent()
                && judgement
                        .about(
                                who.get(),
                                new Judgement.Case(search.whose(), search.purpose(), kind.get(), search.from()),
                                search.register())
                        .filter(Verdict::permits)
                        .isPresent();
    }

    private static String token(AuthZenSearch.Wanted wanted, String last) {
        return Cursor.of(last, fingerprint(wanted)).encode();
    }

    /** The id of the last one seen; empty on the first page. A token goes on with its own search only. */
    private static String position(AuthZenSearch.Wanted wanted) {
        String token = wanted.token();
        if (token == null) {
            return "";
        }
        List<String> values = decoded(token);
        if (values.size() != 2 || !values.get(1).equals(fingerprint(wanted))) {
            throw AuthZen.invalid("page.token", "Gebruik page.next_token uit het vorige antwoord op dezelfde vraag.");
        }
        return values.getFirst();
    }

    private static List<String> decoded(String token) {
        try {
            return Cursor.decode(token, 2).values();
        } catch (ProblemException e) {
            return List.of();
        }
    }

    /** Not a secret: it only keeps a token from being used with another search by mistake. */
    private static String fingerprint(AuthZenSearch.Wanted wanted) {
        Question q = wanted.question();
        String whole = Arrays.asList(
                        wanted.target(),
                        q.subjectType(),
                        q.subjectId(),
                        q.action(),
                        q.resourceType(),
                        q.kind(),
                        q.resident(),
                        q.recordedByTeam(),
                        q.purpose())
                .toString();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
