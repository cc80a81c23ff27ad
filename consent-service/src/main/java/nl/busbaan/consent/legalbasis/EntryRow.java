package nl.busbaan.consent.legalbasis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The stored form of an {@link Entry}. Written by the {@link RegisterImporter} only. */
@Entity
@Immutable
@Table(name = "register_entry")
class EntryRow {
    @Id
    private String id;

    private int version;

    @Column(name = "organisation_id")
    private @Nullable UUID organisation;

    @Column(name = "from_tasks")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> fromTasks;

    @Column(name = "to_tasks")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> toTasks;

    @Column(name = "to_categories")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> toCategories;

    @Column(name = "to_roles")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> toRoles;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> purposes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> kinds;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String article;
    private String explanation;
    private String source;

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

    Entry state() {
        return new Entry(
                id,
                version,
                organisation,
                Set.copyOf(fromTasks),
                Set.copyOf(toTasks),
                Set.copyOf(toCategories),
                Set.copyOf(toRoles),
                scope,
                Set.copyOf(purposes),
                Set.copyOf(kinds),
                basis,
                article,
                explanation,
                source,
                new Entry.Proposal(proposedBy, proposedOn),
                approvedBy == null || approvedOn == null ? null : new Entry.Approval(approvedBy, approvedOn),
                active,
                example);
    }
}
