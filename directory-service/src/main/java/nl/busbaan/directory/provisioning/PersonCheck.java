package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.professional.ProfessionalDetails;
import nl.busbaan.directory.taxonomy.CodeCheck;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.TermKind;
import nl.busbaan.platform.problem.Violation;

/** The rules that hold for every entry hold for those that come by SCIM. */
@ApplicationScoped
class PersonCheck {
    /** Where a client finds what the entry calls otherwise. */
    private static final Map<String, String> NAMES = Map.of(
            "givenName", "name.givenName",
            "familyName", "name.familyName",
            "email", "emails",
            "phone", "phoneNumbers",
            "assignments", "groups");

    private final Validator validator;
    private final Taxonomy taxonomy;
    private final People people;

    PersonCheck(Validator validator, Taxonomy taxonomy, People people) {
        this.validator = validator;
        this.taxonomy = taxonomy;
        this.people = people;
    }

    /** @throws ScimException invalidValue, naming everything that is wrong */
    ProfessionalDetails checked(ProfessionalDetails details) {
        Stream<String> broken = validator.validate(details).stream()
                .map(v -> v.getPropertyPath().iterator().next().getName());
        Stream<String> unknown = new CodeCheck(taxonomy)
                        .terms("areas", TermKind.AREA, details.areas())
                        .terms("lifeDomains", TermKind.LIFE_DOMAIN, details.lifeDomains())
                        .violations()
                        .stream()
                        .map(Violation::field);
        String wrong = Stream.concat(broken, unknown)
                .map(field -> "'" + NAMES.getOrDefault(field, field) + "'")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            throw ScimException.invalidValue("Not a value that can be kept: %s.".formatted(wrong));
        }
        return details;
    }

    /** @throws ScimException invalidValue when the manager is nobody of this organisation */
    void manager(OrganisationId organisation, ObjectNode user) {
        String id = UserMapping.text(user.path(Schemas.ENTERPRISE).path("manager"), "value");
        if (id != null && !isKnown(organisation, id)) {
            throw ScimException.invalidValue("'manager' must be the id of a user of this organisation.");
        }
    }

    private boolean isKnown(OrganisationId organisation, String id) {
        try {
            return people.find(organisation, UUID.fromString(id)).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
