package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.professional.ProfessionalDetails;
import nl.busbaan.directory.taxonomy.Role;
import org.jspecify.annotations.Nullable;

/** Makes of a SCIM user what the sociale kaart keeps of a professional. */
final class UserMapping {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Work work;

    UserMapping(Work work) {
        this.work = work;
    }

    /**
     * A change of a user.
     *
     * @param role he has now
     * @param before as it was shown
     * @param after as it is to be
     * @param sent what had been sent before
     * @param partial a PATCH: what isn't in {@code after} was taken out; in a PUT it may be unknown to the client
     */
    record Change(
            ProfessionalDetails details,
            String role,
            ObjectNode before,
            ObjectNode after,
            ObjectNode sent,
            boolean partial) {
        boolean changes(String attribute) {
            return after.has(attribute) && !after.path(attribute).equals(before.path(attribute));
        }

        /** Whether the client no longer has this, as opposed to never having had it. */
        boolean takesOut(String attribute) {
            return !after.has(attribute) && (partial || sent.has(attribute));
        }
    }

    /** @throws ScimException invalidValue for a user without a name, address or number */
    Person newcomer(ObjectNode user, Team team) {
        ObjectNode own = user.path(Schemas.BUSBAAN) instanceof ObjectNode given ? given : Scim.object();
        List<String> languages = texts(own, "languages");
        if (languages.isEmpty()) {
            languages.add("Nederlands");
        }
        language(user).filter(l -> !languages.contains(l)).ifPresent(languages::add);
        return new Person(
                givenName(user).orElseThrow(UserMapping::nameless),
                familyName(user).orElseThrow(UserMapping::nameless),
                work.role(text(user, "title")).map(Role::code).orElse(UnknownRole.CODE),
                Contacts.email(user)
                        .orElseThrow(() -> ScimException.invalidValue("'emails' must hold an address of type work.")),
                Contacts.phone(user).or(() -> work.phoneOf(team)).orElseThrow(UserMapping::unreachable),
                text(own, "mandate"),
                amount(own),
                own.path("decidesAlone").asBoolean(false),
                own.path("workingHours").asText(team.details().workingHours()),
                texts(own, "expertise"),
                languages,
                own.has("areas") ? texts(own, "areas") : team.details().areas(),
                texts(own, "lifeDomains"));
    }

    /** @param fallback the number to show when he no longer has one of his own */
    Person changed(Change change, Optional<String> fallback) {
        ProfessionalDetails d = change.details();
        ObjectNode after = change.after();
        boolean ownGiven = change.partial() || after.has(Schemas.BUSBAAN);
        ObjectNode own = after.path(Schemas.BUSBAAN) instanceof ObjectNode given ? given : Scim.object();
        List<String> languages = ownGiven ? texts(own, "languages") : new ArrayList<>(d.languages());
        if (change.changes("preferredLanguage")) {
            language(after).filter(l -> !languages.contains(l)).ifPresent(languages::add);
        }
        return new Person(
                givenName(after).orElse(d.givenName()),
                familyName(after).orElse(d.familyName()),
                role(change),
                change.takesOut("emails") || after.has("emails") || change.changes("userName")
                        ? Contacts.email(after).orElse(d.email())
                        : d.email(),
                phone(change, fallback),
                ownGiven ? text(own, "mandate") : d.mandate(),
                ownGiven ? amount(own) : d.mandateAmountEur(),
                ownGiven ? own.path("decidesAlone").asBoolean(false) : d.decidesAlone(),
                own.path("workingHours").asText(d.workingHours()),
                ownGiven ? texts(own, "expertise") : d.expertise(),
                languages,
                ownGiven ? texts(own, "areas") : d.areas(),
                ownGiven ? texts(own, "lifeDomains") : d.lifeDomains());
    }

    /**
     * A title that is a role sets it. One that isn't takes away only a role that an earlier title had given; a role set by hand stays.
     */
    private String role(Change change) {
        String current = change.role();
        if (!change.changes("title") && !change.takesOut("title")) {
            return current;
        }
        Optional<String> wanted = work.role(text(change.after(), "title")).map(Role::code);
        boolean cameOfTitle = work.role(text(change.sent(), "title"))
                .filter(role -> role.code().equals(current))
                .isPresent();
        return wanted.orElse(cameOfTitle ? UnknownRole.CODE : current);
    }

    private String phone(Change change, Optional<String> fallback) {
        Optional<String> given = Contacts.phone(change.after());
        if (given.isPresent()) {
            return given.get();
        }
        // Taken out, as opposed to never given by this client.
        return Contacts.phone(change.partial() ? change.before() : change.sent())
                        .isPresent()
                ? fallback.orElse(change.details().phone())
                : change.details().phone();
    }

    private static Optional<String> givenName(ObjectNode user) {
        return Optional.ofNullable(text(user.path("name"), "givenName"))
                .or(() -> fullName(user).map(n -> n.substring(0, n.indexOf(' '))));
    }

    private static Optional<String> familyName(ObjectNode user) {
        return Optional.ofNullable(text(user.path("name"), "familyName"))
                .or(() -> fullName(user).map(n -> n.substring(n.indexOf(' ') + 1)));
    }

    /** Of at least two words, so that there is something on both sides of the space: "Jan van der Berg". */
    private static Optional<String> fullName(ObjectNode user) {
        return Optional.ofNullable(text(user.path("name"), "formatted"))
                .or(() -> Optional.ofNullable(text(user, "displayName")))
                .map(n -> n.strip().replaceAll("\\s+", " "))
                .filter(n -> n.contains(" "));
    }

    /** "nl-NL" is Nederlands. */
    private static Optional<String> language(ObjectNode user) {
        String first =
                user.path("preferredLanguage").asText("").split("[,;]", 2)[0].strip();
        Locale locale = Locale.forLanguageTag(first);
        String name = locale.getDisplayLanguage(DUTCH);
        return name.isEmpty() || name.equals(locale.getLanguage())
                ? Optional.empty()
                : Optional.of(name.substring(0, 1).toUpperCase(DUTCH) + name.substring(1));
    }

    static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isTextual() && !value.asText().isBlank() ? value.asText().strip() : null;
    }

    private static @Nullable Integer amount(ObjectNode own) {
        return own.path("mandateAmountEur").isInt()
                ? own.path("mandateAmountEur").intValue()
                : null;
    }

    private static List<String> texts(ObjectNode own, String name) {
        List<String> texts = new ArrayList<>();
        own.path(name).forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private static ScimException nameless() {
        return ScimException.invalidValue(
                "'name' must hold 'givenName' and 'familyName', or 'displayName' at least two words.");
    }

    private static ScimException unreachable() {
        return ScimException.invalidValue(
                "'phoneNumbers' must hold a number of type work, because neither the team nor the organisation has one.");
    }
}
