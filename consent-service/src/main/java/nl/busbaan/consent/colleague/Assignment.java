package nl.busbaan.consent.colleague;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Where a colleague works, and as what. Decisions rest on this and never on what a caller says about himself. */
@Embeddable
public record Assignment(
        @Column(name = "organisation_id") UUID organisationId,
        @Column(name = "organisation_name") String organisationName,
        @Column(name = "team_id") UUID teamId,
        @Column(name = "team_name") String teamName,
        @Column(name = "task") String task,
        @Column(name = "role") String role,
        @Column(name = "role_name") String roleName,
        @Column(name = "role_category") String roleCategory,
        @Column(name = "team_lead") boolean teamLead) {

    /** The task of teams that check and fine. */
    public static final String ENFORCEMENT = "HANDHAVING";

    public boolean enforces() {
        return ENFORCEMENT.equals(task);
    }

    /** "de verzekeringsarts": how a resident reads a role; only the first letter loses its capital, so UWV stays UWV. */
    public String roleInSentence() {
        return roleInSentence(roleName);
    }

    public static String roleInSentence(String roleName) {
        boolean abbreviation = roleName.length() > 1 && Character.isUpperCase(roleName.charAt(1));
        return "de " + (abbreviation ? roleName : Character.toLowerCase(roleName.charAt(0)) + roleName.substring(1));
    }
}
