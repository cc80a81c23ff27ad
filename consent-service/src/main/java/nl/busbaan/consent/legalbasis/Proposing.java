package nl.busbaan.consent.legalbasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.legalbasis.Proposal.Subject;
import nl.busbaan.consent.officer.Officer;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Version;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Proposals from first words to decision. An approval adds the new version to the organisation's register in the same commit. */
@ApplicationScoped
class Proposing {
    private final Proposals proposals;
    private final Entries entries;
    private final CodeLists lists;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    Proposing(Proposals proposals, Entries entries, CodeLists lists, IdempotentRequest idempotency, Clock clock) {
        this.proposals = proposals;
        this.entries = entries;
        this.lists = lists;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @param about id of the entry that changes: the organisation's own or a shipped one; null for a new entry */
    record Draft(@Nullable String about, Terms terms, String words) {}

    @Transactional
    List<Proposal> list(Officer officer, boolean open) {
        List<Proposal> found = proposals.of(officer.organisation(), open);
        found.forEach(Proposal::steps);
        return found;
    }

    @Transactional
    Proposal one(UUID id, Officer officer) {
        Proposal found = proposals.of(officer.organisation(), id).orElseThrow(ProblemException::notFound);
        found.steps();
        return found;
    }

    @Transactional
    Proposal propose(Draft draft, Officer officer) {
        Subject about = check(draft, officer);
        if (proposals.openAbout(officer.organisation(), about).isPresent()) {
            throw ProblemException.wrongState(
                    "Over deze regel loopt al een voorstel. Pas dat aan, of wacht tot er is beslist.");
        }
        Proposal proposal = new Proposal(
                officer.organisation(),
                about,
                draft.terms(),
                officer.account(),
                step(Stage.Name.PROPOSED, officer, draft.words()));
        proposals.persist(proposal);
        idempotency.answered(201, ProposalResource.PATH + "/" + proposal.id());
        return proposal;
    }

    /** After it came back, with other terms or better words. */
    @Transactional
    Proposal proposeAgain(UUID id, Draft draft, Officer officer, @Nullable String ifMatch) {
        Proposal proposal = forChange(id, officer, ifMatch);
        check(draft, officer);
        if (!(proposal.stage() instanceof Stage.Returned returned)) {
            throw notNow("Alleen een voorstel dat terugkwam, kun je aanpassen.");
        }
        proposal.change(draft.terms());
        proposal.become(returned.again(officer.account()), step(Stage.Name.PROPOSED, officer, draft.words()));
        return proposal;
    }

    @Transactional
    Proposal advise(UUID id, Step.Advice advice, String words, Officer officer, @Nullable String ifMatch) {
        Proposal proposal = forChange(id, officer, ifMatch);
        if (!(proposal.stage() instanceof Stage.Proposed proposed)) {
            throw notNow("Over dit voorstel is al advies gegeven, of het is niet meer open.");
        }
        Stage.Advised next = proposed.advise(officer.account()).orElseThrow(Proposing::ownWork);
        proposal.become(next, new Step(Stage.Name.ADVISED, clock.instant(), officer.label(), advice, words));
        return proposal;
    }

    @Transactional
    Proposal decide(UUID id, boolean approve, @Nullable String words, Officer officer, @Nullable String ifMatch) {
        Proposal proposal = forChange(id, officer, ifMatch);
        if (!(proposal.stage() instanceof Stage.Advised advised)) {
            throw notNow("Over dit voorstel kun je nu niet beslissen. Eerst geeft de FG advies.");
        }
        if (approve) {
            startsInTime(proposal.terms());
            proposal.become(
                    advised.approve(officer.account()).orElseThrow(Proposing::ownWork),
                    step(Stage.Name.APPROVED, officer, words));
            entries.add(approved(proposal));
        } else {
            proposal.become(
                    advised.giveBack(officer.account()).orElseThrow(Proposing::ownWork),
                    step(Stage.Name.RETURNED, officer, words));
        }
        return proposal;
    }

    @Transactional
    Proposal withdraw(UUID id, Officer officer, @Nullable String ifMatch) {
        Proposal proposal = forChange(id, officer, ifMatch);
        if (!(proposal.stage() instanceof Stage.Withdrawable open)) {
            throw notNow("Over dit voorstel is al beslist, of het is al ingetrokken.");
        }
        proposal.become(open.withdraw(), step(Stage.Name.WITHDRAWN, officer, null));
        return proposal;
    }

    /** The version that an approval would add; also what the effect beforehand is reckoned with. */
    Entry entryOf(Subject about, Terms terms, UUID organisation, Entry.Proposal by, Entry.@Nullable Approval approval) {
        String own = about.entry();
        String id = own != null
                ? own
                : UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        List<Entry> before = own == null ? List.of() : entries.versions(own);
        String replaces =
                before.isEmpty() ? about.replaces() : before.getFirst().replaces();
        int version = before.isEmpty() ? 1 : before.getFirst().version() + 1;
        return new Entry(id, version, organisation, replaces, terms, by, approval, true, false);
    }

    /** Checks the draft and finds which entry it is about. */
    Subject check(Draft draft, Officer officer) {
        List<Violation> violations = TermsCheck.of(draft.terms(), lists, entries.today());
        Optional<Subject> about = subject(draft.about(), officer.organisation());
        if (about.isEmpty()) {
            violations.add(Violation.inBody("entryId", "Deze regel staat niet in jullie register."));
        }
        if (!violations.isEmpty() || about.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return about.get();
    }

    private Optional<Subject> subject(@Nullable String about, UUID organisation) {
        if (about == null) {
            return Optional.of(new Subject(null, null));
        }
        return entries.versions(about).stream()
                .findFirst()
                .filter(entry -> entry.organisation() == null || entry.ownedBy(organisation))
                .map(entry -> entry.organisation() == null ? ownOf(about, organisation) : new Subject(about, null));
    }

    /** Who proposes about a shipped entry that his organisation made its own, means its own. */
    private Subject ownOf(String shipped, UUID organisation) {
        return entries.find("organisation = ?1 and replaces = ?2", organisation, shipped)
                .firstResultOptional()
                .map(row -> new Subject(row.state().id(), null))
                .orElseGet(() -> new Subject(null, shipped));
    }

    private Entry approved(Proposal proposal) {
        Step proposed = proposal.last(Stage.Name.PROPOSED);
        Step decided = proposal.last(Stage.Name.APPROVED);
        return entryOf(
                proposal.about(),
                proposal.terms(),
                proposal.organisation(),
                new Entry.Proposal(proposed.by(), Days.of(proposed.at())),
                new Entry.Approval(decided.by(), Days.of(decided.at())));
    }

    private void startsInTime(Terms terms) {
        if (terms.validFrom().isBefore(entries.today())) {
            throw notNow(
                    "De begindatum is voorbij. Geef het voorstel terug, dan kan de privacy officer een nieuwe kiezen.");
        }
    }

    private Proposal forChange(UUID id, Officer officer, @Nullable String ifMatch) {
        Proposal proposal = proposals.forChange(officer.organisation(), id).orElseThrow(ProblemException::notFound);
        Version.require(ifMatch, proposal.version());
        return proposal;
    }

    private Step step(Stage.Name name, Officer officer, @Nullable String words) {
        return new Step(name, clock.instant(), officer.label(), null, words);
    }

    private static ProblemException ownWork() {
        return ProblemException.of(
                ProblemType.NOT_ALLOWED,
                "Je beslist of adviseert niet over je eigen voorstel of advies. Vraag een collega.");
    }

    private static ProblemException notNow(String detail) {
        return ProblemException.wrongState(detail);
    }
}
