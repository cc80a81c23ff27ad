package nl.busbaan.directory.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database decides of a filter; that it decides right, ScimFilterTest says. */
class UserConditionTest {
    private static final ResourceSchema SCHEMA = new Schemas(new ObjectMapper()).users();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName eq \"a\"",
                "userName sw \"a\" and active eq true",
                "name.familyName co \"a\" or name.givenName ew \"a\"",
                "displayName pr",
                "not (externalId eq \"a\")",
                "externalId eq null",
                "id eq \"0191a0b0-0000-7000-8000-000000000000\"",
                "meta.lastModified gt \"2026-11-01T00:00:00Z\"",
            })
    void what_it_knows_it_decides_alone(String filter) {
        assertThat(condition(filter).exact()).isTrue();
        assertThat(condition(filter).sql()).isNotEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emails eq \"a@b.example\"",
                "emails[type eq \"work\"].value eq \"a@b.example\"",
                "emails[type eq \"work\" and value co \"a@\"]",
                "title pr and userName sw \"a\"",
                "userName sw \"a\" and not (title pr)",
            })
    void what_it_knows_half_it_narrows(String filter) {
        assertThat(condition(filter).exact()).isFalse();
        assertThat(condition(filter).sql()).isNotEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title eq \"a\"",
                "title eq \"a\" or userName eq \"a\"",
                "not (emails eq \"a@b.example\")",
                "not (title pr and userName eq \"a\")",
                "emails[not (value eq \"a@b.example\")]",
                "emails[value eq \"a@b.example\" or type eq \"work\"]",
                "emails ne \"a@b.example\"",
                "emails.type eq \"work\"",
                "userName gt \"a\"",
                "userName eq \"2026-11-24T10:00:00Z\"",
                "userName eq \"a\\u0000\"",
                "meta.created gt \"2026-11-24T10:00:00.0000001Z\"",
                "urn:ietf:params:scim:schemas:extension:busbaan:2.0:User:decidesAlone eq true",
            })
    void what_it_does_not_know_it_leaves_alone(String filter) {
        assertThat(condition(filter).exact()).isFalse();
        assertThat(condition(filter).sql()).isEqualTo("true");
    }

    @Test
    void what_was_typed_never_becomes_part_of_the_statement() {
        UserCondition condition = condition("userName eq \"x' or 'a' = 'a\" and displayName sw \"Y;\"");

        assertThat(condition.sql()).doesNotContain("x'").doesNotContain("y;");
        assertThat(condition.parameters()).isEqualTo(List.of("x' or 'a' = 'a", "y;"));
    }

    private static UserCondition condition(String filter) {
        return UserCondition.of(FilterParser.parse(filter, SCHEMA));
    }
}
