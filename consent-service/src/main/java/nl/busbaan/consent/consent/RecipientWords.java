package nl.busbaan.consent.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.RoleWords;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.language.ReaderLanguage;

/**
 * For whom a consent is, as its resident reads it. The label that was kept is Dutch; in another language it is said anew from what we
 * know today, and where we know it no more the label stands as it was kept.
 */
@ApplicationScoped
public class RecipientWords {
    private final Colleagues colleagues;
    private final Teams teams;
    private final RoleWords roles;
    private final Texts texts;
    private final ReaderLanguage reader;

    RecipientWords(Colleagues colleagues, Teams teams, RoleWords roles, Texts texts, ReaderLanguage reader) {
        this.colleagues = colleagues;
        this.teams = teams;
        this.roles = roles;
        this.texts = texts;
        this.reader = reader;
    }

    public String of(Recipient recipient, String label) {
        return reader.locale().equals(ReaderLanguage.DUTCH)
                ? label
                : said(recipient).orElse(label);
    }

    private Optional<String> said(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Person person ->
                colleagues
                        .findByIdOptional(person.colleague())
                        .flatMap(colleague -> colleague.assignments().stream()
                                .filter(job -> job.organisationId().equals(person.organisation()))
                                .findFirst()
                                .map(job -> texts.of("recipient.person", roles.inSentence(job), colleague.name())));
            case Recipient.RoleAtTeam role ->
                job(role.role(), role.organisation())
                        .flatMap(job -> team(role.team())
                                .map(team -> texts.of(
                                        "recipient.role-at-team",
                                        roles.inSentence(job.roleName()),
                                        team,
                                        job.organisationName())));
            case Recipient.RoleAtOrganisation role ->
                job(role.role(), role.organisation()).map(roles::inSentence);
            case Recipient.WholeTeam team ->
                team(team.team())
                        .flatMap(name -> teams.organisationName(team.organisation())
                                .map(organisation -> texts.of("recipient.team", name, organisation)));
            case Recipient.WholeOrganisation organisation -> teams.organisationName(organisation.organisation());
            case Recipient.OrganisationsWithTask _ -> Optional.empty();
        };
    }

    private Optional<Assignment> job(String role, UUID organisation) {
        return colleagues.jobsWithRole(role).stream()
                .filter(job -> job.organisationId().equals(organisation))
                .findFirst();
    }

    private Optional<String> team(UUID id) {
        return teams.findByIdOptional(id).map(team -> team.name());
    }
}
