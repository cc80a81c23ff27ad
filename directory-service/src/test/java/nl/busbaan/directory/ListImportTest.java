package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.SynonymTest.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that is read in again meets what people made and changed here. */
@QuarkusTest
class ListImportTest {
    private static final String RULE = "kwibussen|kwibus,Ziektewet,uwv\n";

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
        SampleKaart.asItIs()
                .only("synonyms.csv")
                .send(false, "conflicts=TAKE_FILE&removal=REMOVE_MANY")
                .statusCode(200);
    }

    private static SampleKaart with(String rule) {
        return SampleKaart.asItIs().only("synonyms.csv").with("synonyms.csv", csv -> csv + rule);
    }

    /** Whatever another test did with such a rule. */
    private static ValidatableResponse came(String rule) {
        return with(rule).send(false, "conflicts=TAKE_FILE").statusCode(200);
    }

    @Test
    void what_was_made_here_stays_and_so_does_what_was_changed_and_removed_here() {
        came(RULE).body("counts.synonyms.new", equalTo(1));
        String byHand = SynonymTest.added(List.of("stuivers zoek"), List.of("Bijstand"));
        SynonymTest.changed(SynonymTest.at("kwibus"), rule(List.of("kwibussen", "kwibus"), List.of("Wajong"), "uwv"));

        with(RULE).send(false).body("counts.synonyms.changed", equalTo(0)).body("counts.synonyms.gone", equalTo(0));
        assertThat(SynonymTest.find("kwibus").getString("items[0].official[0]")).isEqualTo("Wajong");
        assertThat(SynonymTest.find("stuivers zoek").getList("items")).hasSize(1);

        SynonymTest.removed(SynonymTest.at("kwibus"));
        with(RULE).send(false).body("counts.synonyms.new", equalTo(0)).body("changes.what", contains("STAYS_OFF"));
        assertThat(SynonymTest.find("kwibus").getList("items")).isEmpty();

        with(RULE).send(false, "conflicts=TAKE_FILE").body("counts.synonyms.new", equalTo(1));
        assertThat(SynonymTest.find("kwibus").getString("items[0].official[0]")).isEqualTo("Ziektewet");
        SynonymTest.removed(byHand);
    }

    @Test
    void a_fact_that_only_the_file_changed_comes_in_beside_one_that_was_changed_here_again_and_again() {
        came(RULE);
        SynonymTest.changed(SynonymTest.at("kwibus"), rule(List.of("kwibussen", "kwibus"), List.of("Wajong"), "uwv"));
        String otherOwner = RULE.replace(",uwv", ",svb");

        with(otherOwner)
                .send(false)
                .body("counts.synonyms.changed", equalTo(1))
                .body("counts.synonyms.conflicts", equalTo(0));
        with(otherOwner).send(false).body("counts.synonyms.changed", equalTo(0));

        var found = SynonymTest.find("kwibus");
        assertThat(found.getString("items[0].official[0]")).isEqualTo("Wajong");
        assertThat(found.getString("items[0].owner")).isEqualTo("svb");
    }

    @Test
    void what_both_changed_is_a_conflict_that_the_preview_shows() {
        came(RULE);
        SynonymTest.changed(SynonymTest.at("kwibus"), rule(List.of("kwibussen", "kwibus"), List.of("Wajong"), "uwv"));
        String other = RULE.replace("Ziektewet", "Toeslagenwet");

        with(other)
                .send(true)
                .body("counts.synonyms.conflicts", equalTo(1))
                .body("changes[0].title", equalTo("kwibussen"))
                .body("changes[0].fields[0].label", equalTo("Officiële woorden"))
                .body("changes[0].fields[0].now", equalTo("Wajong"))
                .body("changes[0].fields[0].file", equalTo("Toeslagenwet"))
                .body("changes[0].fields[0].conflict", equalTo(true))
                .body("changes[0].fields[0].kept", equalTo(true));
        with(other).send(true, "conflicts=TAKE_FILE").body("counts.synonyms.changed", equalTo(1));
    }

    @Test
    void what_was_changed_here_stays_when_the_file_lacks_it_and_the_rest_goes() {
        came(RULE + "kwebbels|kwebbel,Ziektewet,uwv\n").body("counts.synonyms.new", equalTo(2));
        SynonymTest.changed(SynonymTest.at("kwibus"), rule(List.of("kwibus"), List.of("Wajong"), "uwv"));

        with("").send(false)
                .body("counts.synonyms.gone", equalTo(1))
                .body("counts.synonyms.conflicts", equalTo(1))
                .body("changes.find { it.what == 'STAYS' }.title", equalTo("kwibus"))
                .body("changes.find { it.what == 'GONE' }.title", equalTo("kwebbels"));

        assertThat(SynonymTest.find("kwibus").getList("items")).hasSize(1);
        SynonymTest.removed(SynonymTest.at("kwibus"));
    }

    @Test
    void a_file_that_lacks_very_many_rules_is_taken_for_cut_off() {
        var cutOff = SampleKaart.asItIs()
                .only("synonyms.csv")
                .with("synonyms.csv", csv -> csv.lines().limit(40).collect(Collectors.joining("\n", "", "\n")));

        cutOff.send(false).statusCode(400).body("violations.field", contains("synonyms.csv"));
        cutOff.send(true).statusCode(200).body("removesMany", contains("synonyms.csv"));
        cutOff.send(true, "removal=KEEP").body("counts.synonyms.gone", equalTo(0));
    }

    @Test
    void an_import_that_is_taken_back_leaves_what_was_changed_after_it() {
        String before = order();
        String id = came(RULE + "kwebbels|kwebbel,Ziektewet,uwv\n").extract().path("id");
        SynonymTest.changed(SynonymTest.at("kwibus"), rule(List.of("kwibus"), List.of("Wajong"), "uwv"));

        undo(id, true).statusCode(200).body("leftInLists", equalTo(1));
        undo(id, false).statusCode(200).body("leftInLists", equalTo(1));

        assertThat(SynonymTest.find("kwebbel").getList("items")).isEmpty();
        assertThat(SynonymTest.find("kwibus").getList("items")).hasSize(1);
        SynonymTest.removed(SynonymTest.at("kwibus"));
        assertThat(order()).isEqualTo(before);
    }

    @Test
    void rules_that_an_import_took_away_come_back_in_their_place() {
        String before = order();
        String id = SampleKaart.asItIs()
                .only("synonyms.csv")
                .with("synonyms.csv", csv -> csv.replaceFirst("(?m)^baan kwijt.*\n", ""))
                .send(false)
                .body("counts.synonyms.gone", equalTo(1))
                .extract()
                .path("id");

        undo(id, false).statusCode(200).body("leftInLists", equalTo(0));

        assertThat(order()).isEqualTo(before);
        with("").send(true).body("changes", empty());
    }

    @Test
    void what_is_wrong_with_a_rule_is_told_by_its_row_and_column() {
        SampleKaart.asItIs()
                .only("synonyms.csv")
                .with("synonyms.csv", csv -> "everyday,official,owner\nx,,uwv\n" + "y".repeat(101) + ",=1+1,uwv\n")
                .send(false)
                .statusCode(400)
                .body("violations.field", hasItem("synonyms.csv:2:official"))
                .body("violations.field", hasItem("synonyms.csv:3:everyday"))
                .body("violations.field", hasItem("synonyms.csv:3:official"))
                .body("violations.message", hasItem(containsString("100 tekens")));
    }

    private static String order() {
        return admin().get("/directory/v1/synonyms/file").asString();
    }

    private static ValidatableResponse undo(String id, boolean dryRun) {
        return admin().contentType("application/json")
                .queryParam("dryRun", dryRun)
                .post("/directory/v1/imports/" + id + "/undo")
                .then();
    }
}
