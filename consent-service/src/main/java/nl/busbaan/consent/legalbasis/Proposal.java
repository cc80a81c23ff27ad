package nl.busbaan.consent.legalbasis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.platform.identity.AccountId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A proposal (voorstel) to change an organisation's register: a new entry, or a new version of one. */
@Entity
@Table(name = "register_proposal")
class Proposal {
    @Id
    private UUID id;

    private long version;

    @Column(name = "organisation_id")
    private UUID organisation;

    /** The organisation's own entry that gets a new version. */
    @Column(name = "entry_id")
    private @Nullable String entry;

    /** The shipped entry that the organisation makes its own. */
    private @Nullable String replaces;

    @Convert(converter = TermsColumn.class)
    private Terms terms;

    @Enumerated(EnumType.STRING)
    private Stage.Name status;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "advised_by")
    private @Nullable String advisedBy;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @ElementCollection
    @CollectionTable(name = "register_proposal_step", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    protected Proposal() {}

    Proposal(UUID organisation, Subject about, Terms terms, AccountId by, Step first) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.organisation = organisation;
        this.entry = about.entry();
        this.replaces = about.replaces();
        this.terms = terms;
        this.proposedBy = by.value();
        become(new Stage.Proposed(by), first);
    }

    /** Which entry it is about; both empty for a new one. */
    record Subject(@Nullable String entry, @Nullable String replaces) {}

    Stage stage() {
        AccountId proposer = new AccountId(proposedBy);
        return switch (status) {
            case PROPOSED -> new Stage.Proposed(proposer);
            case ADVISED -> new Stage.Advised(proposer, account(advisedBy));
            case RETURNED -> new Stage.Returned(proposer);
            case APPROVED -> new Stage.Approved(proposer, account(advisedBy), account(decidedBy));
            case WITHDRAWN -> new Stage.Withdrawn(proposer);
        };
    }

    final void become(Stage next, Step step) {
        status = next.name();
        switch (next) {
            case Stage.Proposed p -> sign(p.proposer(), null, null);
            case Stage.Advised a -> sign(a.proposer(), a.adviser(), null);
            case Stage.Returned r -> sign(r.proposer(), null, null);
            case Stage.Approved a -> sign(a.proposer(), a.adviser(), a.controller());
            case Stage.Withdrawn w -> sign(w.proposer(), null, null);
        }
        steps.add(step);
        version++;
    }

    void change(Terms other) {
        terms = other;
    }

    private void sign(AccountId proposer, @Nullable AccountId adviser, @Nullable AccountId controller) {
        proposedBy = proposer.value();
        advisedBy = adviser == null ? null : adviser.value();
        decidedBy = controller == null ? null : controller.value();
    }

    private static AccountId account(@Nullable String value) {
        return new AccountId(Objects.requireNonNull(value, "A proposal in this stage was signed."));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organisation() {
        return organisation;
    }

    Subject about() {
        return new Subject(entry, replaces);
    }

    Terms terms() {
        return terms;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The last step of this kind. */
    Step last(Stage.Name name) {
        return steps.reversed().stream()
                .filter(step -> step.step() == name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Proposal %s was never %s.".formatted(id, name)));
    }
}
