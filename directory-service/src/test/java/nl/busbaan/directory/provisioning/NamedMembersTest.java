package nl.busbaan.directory.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the members that a filter or change names, a group gives the same answer as with all. */
class NamedMembersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ResourceSchema GROUPS = new Schemas(JSON).groups();
    private static final UUID A = UUID.fromString("0191a0b0-0000-7000-8000-00000000000a");
    private static final UUID B = UUID.fromString("0191a0b0-0000-7000-8000-00000000000b");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "displayName eq \"x\" | none",
                "members.value eq \"A\" | A",
                "members eq \"A\" and displayName sw \"x\" | A",
                "members[value eq \"A\" and type eq \"User\"] or not (members.value eq \"B\") | AB",
                "members.value ne \"A\" | A",
                "members pr | any",
                "members.display eq \"x\" | any",
                "members.value co \"A\" | any",
                "members[not (value eq \"A\")] | any",
                "meta.version eq \"x\" | any",
                "meta.created pr | none",
            })
    void of_a_filter_those_it_names_count(String filter, String named) {
        assertThat(NamedMembers.in(FilterParser.parse(withIds(filter), GROUPS))).isEqualTo(expected(named));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'op': 'add', 'path': 'members', 'value': [{'value': 'A'}, {'value': 'B'}]} | AB",
                "{'op': 'Add', 'path': 'members', 'value': 'A'} | A",
                "{'op': 'add', 'value': {'members': [{'value': 'A'}], 'displayName': 'x'}} | A",
                "{'op': 'replace', 'value': {'displayName': 'x', 'externalId': 'y'}} | none",
                "{'op': 'replace', 'path': 'displayName', 'value': 'x'} | none",
                "{'op': 'remove', 'path': 'members[value eq \"A\"]'} | A",
                "{'op': 'remove', 'path': 'MEMBERS', 'value': [{'value': 'B'}]} | B",
                "{'op': 'remove', 'path': 'members'} | any",
                "{'op': 'replace', 'path': 'members', 'value': [{'value': 'A'}]} | any",
                "{'op': 'replace', 'value': {'members': [{'value': 'A'}]}} | any",
                "{'op': 'remove', 'path': 'members[display eq \"x\"]'} | any",
                "{'op': 'remove', 'path': 'members', 'value': [{'value': 'geen-id'}]} | any",
            })
    void of_a_change_those_it_names_count(String operation, String named) throws Exception {
        assertThat(patch(operation).namedMembers()).isEqualTo(expected(named));
    }

    @Test
    void of_several_operations_all_count() throws Exception {
        assertThat(patch(
                                "{'op': 'remove', 'path': 'members[value eq \"A\"]'}, {'op': 'add', 'path': 'members', 'value': 'B'}")
                        .namedMembers())
                .contains(Set.of(A, B));
    }

    private static Patch patch(String operations) throws Exception {
        String body = "{\"schemas\": [\"%s\"], \"Operations\": [%s]}"
                .formatted(Scim.PATCH_OP, operations.replace("\"", "\\\"").replace("'", "\""));
        return Patch.read((ObjectNode) JSON.readTree(withIds(body)), GROUPS);
    }

    private static String withIds(String text) {
        return text.replace("\"A\"", "\"%s\"".formatted(A))
                .replace("\"B\"", "\"%s\"".formatted(B))
                .replace("\\\"A\\\"", "\\\"%s\\\"".formatted(A));
    }

    private static Optional<Set<UUID>> expected(String named) {
        return switch (named) {
            case "none" -> Optional.of(Set.of());
            case "A" -> Optional.of(Set.of(A));
            case "B" -> Optional.of(Set.of(B));
            case "AB" -> Optional.of(Set.of(A, B));
            default -> Optional.empty();
        };
    }
}
