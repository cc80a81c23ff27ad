package nl.busbaan.consent.legalbasis;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.FATMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.People;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register: what ships, and an organisation's own say about it. */
@QuarkusTest
class RegisterTest extends ServiceTest {
    @Inject
    Entries entries;

    @Inject
    CodeLists lists;

    @Test
    void what_ships_is_an_example_with_article_source_and_proposer() {
        as("raadsvrouw")
                .get("/consent/v1/register")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(20))
                .body("items.example", everyItem(equalTo(true)))
                .body("items.article", everyItem(not(nullValue())))
                .body("items.source", everyItem(not(nullValue())))
                .body("items.proposedBy", everyItem(not(nullValue())))
                .body("items.approvedBy", everyItem(nullValue()));
    }

    @Test
    void bills_and_entries_a_jurist_must_see_first_are_there_and_switched_off() {
        as("raadsvrouw")
                .get("/consent/v1/register")
                .then()
                .body("items.find { it.id == 'wams' }.active", equalTo(false))
                .body("items.find { it.id == 'gezondheid-onder-geheim' }.active", equalTo(false))
                .body("items.find { it.id == 'zorg-en-veiligheidshuis' }.active", equalTo(false));
    }

    @Test
    void an_organisation_switches_an_entry_off_for_itself_and_for_nobody_else() {
        UUID resident = people.resident();
        try {
            switchOwnApplication(false, version());

            allows(FATMA, "INCOME", "SOCIAL_ASSISTANCE", resident, false);
            as("raadsvrouw")
                    .get("/consent/v1/register")
                    .then()
                    .body("items.find { it.id == 'eigen-aanvraag-gemeente' }.active", equalTo(true));
            allows(DAAN, "EMPLOYER", "SICKNESS_BENEFIT", resident, true);
        } finally {
            switchOwnApplication(true, version());
        }
        allows(FATMA, "INCOME", "SOCIAL_ASSISTANCE", resident, true);
    }

    @Test
    void a_switch_needs_the_version_that_was_read() {
        String path = "/consent/v1/register/eigen-aanvraag-gemeente/active";
        var off = Map.of("active", false);

        as("privacy").body(off).put(path).then().statusCode(428);
        as("privacy").header("If-Match", "\"999\"").body(off).put(path).then().statusCode(412);
        as("privacy")
                .header("If-Match", "\"0\"")
                .body(off)
                .put("/consent/v1/register/nonsense/active")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wams", "gezondheid-onder-geheim", "zorg-en-veiligheidshuis"})
    void what_ships_off_takes_a_proposal_and_no_switch(String entry) {
        String path = "/consent/v1/register/" + entry + "/active";
        Map<String, Object> on = Map.of("active", true);

        as("privacy")
                .header("If-Match", "\"0\"")
                .body(on)
                .put(path)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("Doe een voorstel"));
        as("privacy").body(on).post(path + "/effect").then().statusCode(409);

        as("raadsvrouw")
                .get("/consent/v1/register")
                .then()
                .body("items.find { it.id == '" + entry + "' }.active", equalTo(false))
                .body("items.find { it.id == '" + entry + "' }.onlyByProposal", equalTo(true))
                .body("items.find { it.id == 'eigen-aanvraag-gemeente' }.onlyByProposal", equalTo(false));
    }

    /** Until now a switch could; such a choice counts no longer. */
    @Test
    void a_choice_of_before_that_switched_on_what_ships_off_permits_nothing() throws SQLException {
        UUID resident = people.resident();
        List<UUID> both = List.of(People.AMSTERDAM, People.BUURTTEAM);
        for (UUID organisation : both) {
            choice(
                    "insert into register_choice (organisation_id, entry_id, version, active, chosen_by, chosen_at)"
                            + " values (?, 'wams', 1, true, 'before', now())",
                    organisation);
        }
        try {
            allows(FATMA, "NAME", "GENERAL_HELP", resident, false);
            as("privacy").get("/consent/v1/register/wams").then().body("entry.active", equalTo(false));
        } finally {
            for (UUID organisation : both) {
                choice("delete from register_choice where organisation_id = ? and entry_id = 'wams'", organisation);
            }
        }
    }

    @Test
    void what_a_switch_would_change_is_seen_beforehand_and_changes_nothing() {
        UUID resident = people.resident();
        String path = "/consent/v1/register/eigen-aanvraag-gemeente/active/effect";
        String change = "changes.find { it.kind == 'INCOME' && it.purpose == 'SOCIAL_ASSISTANCE' }";
        allows(FATMA, "INCOME", "SOCIAL_ASSISTANCE", resident, true);

        as("privacy")
                .body(Map.of("active", false))
                .post(path)
                .then()
                .statusCode(200)
                .body(change + ".before", equalTo("ALLOWED"))
                .body(change + ".after", equalTo("NOT_ALLOWED"));

        allows(FATMA, "INCOME", "SOCIAL_ASSISTANCE", resident, true);
        as("privacy").body("{}").post(path).then().statusCode(400).body("violations.field", contains("active"));
        as("privacy")
                .body(Map.of("active", false))
                .post("/consent/v1/register/nonsense/active/effect")
                .then()
                .statusCode(404);
    }

    @Test
    void an_unapproved_entry_never_decides_about_special_kinds_outside_the_local_demo() {
        Kind letter = lists.knownKind("GP_LETTER");
        Kind employer = lists.knownKind("EMPLOYER");

        assertThat(entries.register().entries())
                .filteredOn(Entry::example)
                .hasSizeGreaterThan(20)
                .allSatisfy(entry -> {
                    assertThat(entry.mayDecideOn(letter, false)).isFalse();
                    assertThat(entry.mayDecideOn(employer, false)).isTrue();
                });
    }

    @Test
    void a_criminal_kind_is_covered_only_where_an_entry_names_it() {
        Kind record = lists.knownKind("CRIMINAL_RECORD");

        assertThat(entries.register().entries())
                .filteredOn(entry -> entry.terms().names(record))
                .extracting(Entry::id)
                .containsExactly("zorg-en-veiligheidshuis");
    }

    private static void allows(UUID who, String kind, String purpose, UUID resident, boolean expected) {
        asMessaging()
                .body(question(who, "check", kind, resident, purpose))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(expected));
    }

    private void choice(String statement, UUID organisation) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.prepareStatement(statement)) {
            change.setObject(1, organisation);
            assertThat(change.executeUpdate()).isOne();
        }
    }

    private static int version() {
        return as("privacy")
                .get("/consent/v1/register")
                .then()
                .extract()
                .path("items.find { it.id == 'eigen-aanvraag-gemeente' }.version");
    }

    private static void switchOwnApplication(boolean active, int version) {
        as("privacy")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("active", active))
                .put("/consent/v1/register/eigen-aanvraag-gemeente/active")
                .then()
                .statusCode(200)
                .body("active", equalTo(active));
    }
}
