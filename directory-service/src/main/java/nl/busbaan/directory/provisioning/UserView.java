package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.ProfessionalDetails;
import org.jspecify.annotations.Nullable;

/** Shows a professional as a SCIM user: what was sent, corrected by what the entry says now. */
final class UserView {
    private final Work work;
    private final Locations locations;

    UserView(Work work, Locations locations) {
        this.work = work;
        this.locations = locations;
    }

    ObjectNode of(Professional professional, @Nullable UserRow row) {
        ProfessionalDetails d = professional.details();
        Employment employment = Employment.of(work.organisation().id(), professional, row);
        ObjectNode sent = row == null ? Scim.object() : row.attributes();
        ObjectNode user = Scim.object();
        ArrayNode schemas = user.putArray("schemas").add(Schemas.USER);
        user.put("id", professional.key().toString());
        if (row != null && row.externalId() != null) {
            user.put("externalId", row.externalId());
        }
        user.put("userName", row == null ? d.email() : row.userName());
        sent.properties()
                .forEach(field -> user.set(field.getKey(), field.getValue().deepCopy()));
        name(user, d);
        title(user, employment.role());
        user.put("active", employment.active());
        contact(user, "emails", d.email());
        phone(user, d.phone(), employment);
        groups(user, employment);
        own(user, d);
        if (user.has(Schemas.ENTERPRISE)) {
            schemas.add(Schemas.ENTERPRISE);
        }
        schemas.add(Schemas.BUSBAAN);
        meta(user, row);
        return user;
    }

    private static void name(ObjectNode user, ProfessionalDetails d) {
        ObjectNode name = user.withObjectProperty("name");
        if (!name.has("formatted") || changed(name, d)) {
            name.put("formatted", d.name());
        }
        name.put("familyName", d.familyName());
        name.put("givenName", d.givenName());
        if (!user.has("displayName")) {
            user.put("displayName", d.name());
        }
    }

    private static boolean changed(ObjectNode sent, ProfessionalDetails d) {
        return (sent.has("familyName") && !sent.path("familyName").asText().equals(d.familyName()))
                || (sent.has("givenName") && !sent.path("givenName").asText().equals(d.givenName()));
    }

    /** A title that is no role is shown as it came; one that is a role gives way to the role he has now. */
    private void title(ObjectNode user, String current) {
        String sent = user.path("title").asText("");
        boolean stays = !sent.isEmpty()
                && work.role(sent).map(role -> role.code().equals(current)).orElse(true);
        if (!stays && !current.equals(UnknownRole.CODE)) {
            work.roleName(current).ifPresent(name -> user.put("title", name));
        }
    }

    /** The number of the team, there because he has none of his own, isn't given out as his. */
    private void phone(ObjectNode user, String current, Employment employment) {
        Optional<String> sent = Contacts.phone(user);
        boolean ofTeam = employment.teams().stream()
                .flatMap(id -> work.team(id).flatMap(work::phoneOf).stream())
                .anyMatch(current::equals);
        if (!sent.equals(Optional.of(current)) && !(sent.isEmpty() && ofTeam)) {
            contact(user, "phoneNumbers", current);
        }
    }

    private static void contact(ObjectNode user, String attribute, String value) {
        Optional<ObjectNode> shown = Contacts.shown(user.path(attribute));
        if (shown.isPresent()) {
            shown.get().put("value", value);
        } else {
            ArrayNode values = user.get(attribute) instanceof ArrayNode present ? present : user.putArray(attribute);
            values.addObject().put("value", value).put("type", "work").put("primary", values.size() == 1);
        }
    }

    private void groups(ObjectNode user, Employment employment) {
        ArrayNode groups = user.putArray("groups");
        employment.teams().stream()
                .flatMap(id -> work.team(id).stream())
                .forEach(team -> groups.addObject()
                        .put("value", team.key().toString())
                        .put("$ref", locations.group(team.id()))
                        .put("display", team.details().name())
                        .put("type", "direct"));
    }

    private static void own(ObjectNode user, ProfessionalDetails d) {
        ObjectNode own = user.putObject(Schemas.BUSBAAN);
        if (d.mandate() != null) {
            own.put("mandate", d.mandate());
        }
        if (d.mandateAmountEur() != null) {
            own.put("mandateAmountEur", d.mandateAmountEur());
        }
        own.put("decidesAlone", d.decidesAlone());
        own.put("workingHours", d.workingHours());
        list(own, "expertise", d.expertise());
        list(own, "languages", d.languages());
        list(own, "areas", d.areas());
        list(own, "lifeDomains", d.lifeDomains());
    }

    private static void list(ObjectNode own, String name, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode list = own.putArray(name);
            values.forEach(list::add);
        }
    }

    private void meta(ObjectNode user, @Nullable UserRow row) {
        String version = Versions.of(user);
        ObjectNode meta = user.putObject("meta").put("resourceType", "User");
        if (row != null) {
            meta.put("created", row.createdAt().toString());
            meta.put("lastModified", row.changedAt().toString());
        }
        meta.put("location", locations.user(user.path("id").asText()));
        meta.put("version", version);
    }
}
