package nl.busbaan.consent.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import org.jspecify.annotations.Nullable;

/** A {@link Recipient} in columns. */
@Embeddable
public record RecipientColumns(
        @Column(name = "colleague_id") @Nullable UUID colleague,
        @Column(name = "role") @Nullable String role,
        @Column(name = "team_id") @Nullable UUID team,
        @Column(name = "organisation_id") @Nullable UUID organisation,
        @Column(name = "category") @Nullable String category) {

    public static RecipientColumns of(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Person r -> new RecipientColumns(r.colleague().value(), null, null, r.organisation(), null);
            case Recipient.RoleAtTeam r -> new RecipientColumns(null, r.role(), r.team(), r.organisation(), null);
            case Recipient.WholeTeam r -> new RecipientColumns(null, null, r.team(), r.organisation(), null);
            case Recipient.RoleAtOrganisation r -> new RecipientColumns(null, r.role(), null, r.organisation(), null);
            case Recipient.WholeOrganisation r -> new RecipientColumns(null, null, null, r.organisation(), null);
            case Recipient.OrganisationsWithTask r -> new RecipientColumns(null, null, null, null, r.task());
        };
    }

    public Recipient recipient() {
        if (category != null) {
            return new Recipient.OrganisationsWithTask(category);
        }
        UUID at = Objects.requireNonNull(organisation, "organisation_id of a recipient without category");
        if (colleague != null) {
            return new Recipient.Person(new ColleagueId(colleague), at);
        }
        if (team != null) {
            return role == null ? new Recipient.WholeTeam(team, at) : new Recipient.RoleAtTeam(role, team, at);
        }
        return role == null ? new Recipient.WholeOrganisation(at) : new Recipient.RoleAtOrganisation(role, at);
    }
}
