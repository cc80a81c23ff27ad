package nl.busbaan.consent.legalbasis;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The stored form of an {@link Entry}: a version, which never changes. */
@Entity
@Immutable
@Table(name = "register_entry")
class EntryRow {
    @EmbeddedId
    private EntryKey key;

    @Column(name = "organisation_id")
    private @Nullable UUID organisation;

    private @Nullable String replaces;

    @Convert(converter = TermsColumn.class)
    private Terms terms;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    private boolean active;
    private boolean example;

    protected EntryRow() {}

    EntryRow(Entry entry) {
        this.key = new EntryKey(entry.id(), entry.version());
        this.organisation = entry.organisation();
        this.replaces = entry.replaces();
        this.terms = entry.terms();
        this.validFrom = entry.terms().validFrom();
        this.proposedBy = entry.proposal().by();
        this.proposedOn = entry.proposal().on();
        Entry.Approval approval = entry.approval();
        this.approvedBy = approval == null ? null : approval.by();
        this.approvedOn = approval == null ? null : approval.on();
        this.active = entry.active();
        this.example = entry.example();
    }

    Entry state() {
        return new Entry(
                key.id(),
                key.version(),
                organisation,
                replaces,
                terms,
                new Entry.Proposal(proposedBy, proposedOn),
                approvedBy == null || approvedOn == null ? null : new Entry.Approval(approvedBy, approvedOn),
                active,
                example);
    }
}
