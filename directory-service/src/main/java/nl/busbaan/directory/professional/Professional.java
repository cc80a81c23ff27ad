package nl.busbaan.directory.professional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.reachability.Presence;
import nl.busbaan.platform.identity.AccountId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A professional: a colleague in one of the teams on the map. */
@Entity
public class Professional extends Entry<ProfessionalDetails> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProfessionalId id;

    private @Nullable String accountId;

    @Embedded
    private ProfessionalDetails details;

    @Embedded
    private @Nullable Presence presence;

    /** Made by the database of the assignments, to search by. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(insertable = false, updatable = false)
    private List<UUID> organisationIds = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(insertable = false, updatable = false)
    private List<UUID> teamIds = List.of();

    protected Professional() {}

    /** @param externalId stable name of an imported entry; null when added by hand */
    public Professional(ProfessionalId id, @Nullable String externalId, ProfessionalDetails details) {
        super(externalId);
        this.id = id;
        this.details = details;
    }

    public ProfessionalId id() {
        return id;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.PROFESSIONAL;
    }

    @Override
    public ProfessionalDetails details() {
        return details;
    }

    @Override
    public void change(ProfessionalDetails changed) {
        details = changed;
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }

    void link(AccountId account) {
        accountId = account.value();
    }

    /** Somebody who left and came back as a new entry takes his account along. */
    void unlink() {
        accountId = null;
    }

    public Optional<Presence> presence() {
        return Optional.ofNullable(presence);
    }

    void say(@Nullable Presence now) {
        presence = now;
    }
}
