package nl.busbaan.consent.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.RoleWords;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.language.ReaderLanguage;

/**
 * For whom a consent is, as its resident reads it. The label that was kept is Dutch; in another language it is said anew when we know it
 * today by the same name, and else the label stands as it was kept.
 */
@ApplicationScoped
public class RecipientWords {
    private static final String TASK = "task.";
    private static final String EVERY_TASK = "*";

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
        if (reader.locale().equals(ReaderLanguage.DUTCH)) {
            return label;
        }
        // Another name today means that it was about something else then.
        return said(recipient, new Words(texts::kept, texts::keptCode, Assignment::roleInSentence))
                .filter(label::equals)
                .flatMap(same -> said(recipient, new Words(texts::of, texts::ofCode, roles::inSentence)))
                .orElse(label);
    }

    /** The label that is kept of every organisation with a task; empty of a task that residents have no words for. */
    public Optional<String> category(String task) {
        return texts.keptCode(TASK, task).equals(task) || task.equals(EVERY_TASK)
                ? Optional.empty()
                : Optional.of(category(task, new Words(texts::kept, texts::keptCode, Assignment::roleInSentence)));
    }

    private static String category(String task, Words words) {
        return words.sentence().of("recipient.category", words.code().apply(TASK, task));
    }

    private interface Sentence {
        String of(String key, Object... values);
    }

    /** @param role a role by its Dutch name, as in a sentence */
    private record Words(Sentence sentence, BinaryOperator<String> code, UnaryOperator<String> role) {
        String at(Assignment job) {
            return sentence.of("role.at", role.apply(job.roleName()), job.organisationName());
        }
    }

    private Optional<String> said(Recipient recipient, Words words) {
        return switch (recipient) {
            case Recipient.Person person ->
                colleagues
                        .findByIdOptional(person.colleague())
                        .flatMap(colleague -> colleague.assignments().stream()
                                .filter(job -> job.organisationId().equals(person.organisation()))
                                .findFirst()
                                .map(job -> words.sentence().of("recipient.person", words.at(job), colleague.name())));
            case Recipient.RoleAtTeam role ->
                job(role.role(), role.organisation())
                        .flatMap(job -> team(role.team())
                                .map(team -> words.sentence()
                                        .of(
                                                "recipient.role-at-team",
                                                words.role().apply(job.roleName()),
                                                team,
                                                job.organisationName())));
            case Recipient.RoleAtOrganisation role ->
                job(role.role(), role.organisation()).map(words::at);
            case Recipient.WholeTeam team ->
                team(team.team())
                        .flatMap(name -> teams.organisationName(team.organisation())
                                .map(organisation -> words.sentence().of("recipient.team", name, organisation)));
            case Recipient.WholeOrganisation organisation -> teams.organisationName(organisation.organisation());
            case Recipient.OrganisationsWithTask category -> Optional.of(category(category.task(), words));
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
