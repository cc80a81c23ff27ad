package nl.busbaan.messaging.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.devstack.testing.Rows;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.Kaart;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.Published;
import nl.busbaan.messaging.Residents;
import nl.busbaan.messaging.ServiceTest;
import nl.busbaan.messaging.casefile.Retained;
import nl.busbaan.platform.crypto.ResidentKeys;
import org.junit.jupiter.api.Test;

/** Whoever is erased is gone: from every table, from the topics, and also after a backup is put back. */
@QuarkusTest
class ErasureTest extends ServiceTest {
    /** Kept for a day and for the transport; they hold paths and tombstones, and nothing that people wrote. */
    private static final Set<String> TRANSPORT = Set.of("idempotency", "outbox", "inbox");

    @Inject
    javax.sql.DataSource database;

    @Inject
    @DataSource("keys")
    javax.sql.DataSource keyDatabase;

    @Inject
    ResidentKeys keys;

    @Inject
    ErasureConsumer consumer;

    @Inject
    Retained retained;

    private UUID request;
    private UUID resident;

    @Test
    void nothing_is_left_but_what_the_law_keeps() {
        UUID handover = aWholeStory();
        assertThat(tablesWith(request, handover, resident))
                .contains("help_request", "handover", "case_item", "introduction", "step");

        UUID erasure = erased();

        Api.as(Person.HANNA)
                .get("/erasures/" + erasure)
                .statusCode(200)
                .body("requests", equalTo(1))
                .body("caseItems", equalTo(2))
                .body("keyDestroyed", equalTo(true))
                .body("kept.kind", contains("EMPLOYER"))
                .body("kept.organisation", contains("Buurtteam Amsterdam Zuidoost"))
                .body("kept.until", contains("2041-11-24"))
                .body("kept.law", contains("Wmo 2015 artikel 5.3.4"));
        assertThat(tablesWith(request, handover)).isEmpty();
        assertThat(tablesWith(resident)).containsExactly("erasure");
        assertThat(keys.has(resident)).isFalse();
        Api.as(Person.NOOR).get("/help-requests/" + request).statusCode(404);
        Api.as(Person.DAAN).get("/handovers/" + handover).statusCode(404);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Published.ofKey("help-requests", request).getLast().isEmpty());
    }

    @Test
    void what_the_law_keeps_ends_on_its_day() {
        aWholeStory();
        UUID erasure = erased();
        assertThat(retained.opens(erasure)).containsExactly("Uitzendbureau Snel");

        clock.moveTo(LocalDateTime.of(2041, 11, 24, 12, 0));
        retained.endWhatIsOver();
        assertThat(retained.opens(erasure)).hasSize(1);

        clock.moveTo(LocalDateTime.of(2041, 11, 25, 12, 0));
        retained.endWhatIsOver();

        assertThat(retained.opens(erasure)).isEmpty();
    }

    @Test
    void a_backup_that_is_put_back_is_erased_again_before_anybody_reads_it() {
        aWholeStory();
        byte[] key = new Rows(keyDatabase)
                .one(byte[].class, "select wrapped from resident_key where resident = ?", resident);
        UUID erasure = erased();

        // Of a backup from before the erasure, what would make the rest readable: the link and the key.
        putBack(key);
        assertThat(keys.has(resident)).isTrue();
        assertThat(tablesWith(resident)).contains("resident_account");

        consumer.replay(null);

        assertThat(tablesWith(resident)).containsExactly("erasure");
        assertThat(keys.has(resident)).isFalse();
        Api.as(Person.HANNA).get("/erasures/" + erasure).statusCode(200);
    }

    @Test
    void the_proof_is_for_who_has_its_number() {
        Api.as(Person.HANNA).get("/erasures/" + UUID.randomUUID()).statusCode(404);
        Api.as(Person.NOOR).get("/erasures/" + UUID.randomUUID()).statusCode(403);
    }

    /** Gives the handover. */
    private UUID aWholeStory() {
        request = Api.as(Person.NOOR).openForYousef();
        resident = UUID.fromString(
                Api.as(Person.NOOR).get("/help-requests/" + request).extract().path("residentId"));
        Api.as(Person.NOOR)
                .post("/help-requests/" + request + "/actions", Map.of("text", "Ik heb gebeld."))
                .statusCode(201);
        UUID employer = Api.as(Person.NOOR).record(request, "EMPLOYER", "Uitzendbureau Snel");
        Api.as(Person.NOOR).record(request, "GP_LETTER", "De huisarts schrijft iets.");
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY", employer));
        Residents.link(Person.HANNA, resident);
        await().atMost(Duration.ofSeconds(20)).until(() -> seen());
        Api.as(Person.HANNA)
                .post("/my-requests/" + request + "/replies", Map.of("text", "Dank u wel."))
                .statusCode(201);
        Kaart.introduced(request, "Yousef", "Samen eten.", "Arabisch", "om 12 uur");
        Residents.correctionRefused(Person.HANNA, request, employer, "Het was Vlug.", "In de brief staat Snel.");
        Api.as(Person.HANNA).post("/my-requests/" + request + "/done", Map.of()).statusCode(204);
        return handover;
    }

    private boolean seen() {
        return Api.as(Person.HANNA).get("/my-requests/" + request).extract().statusCode() == 200;
    }

    private UUID erased() {
        UUID erasure = Residents.erase(resident);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Api.as(Person.HANNA)
                                .get("/erasures/" + erasure)
                                .extract()
                                .statusCode()
                        == 200);
        await().atMost(Duration.ofSeconds(20)).until(() -> !keys.has(resident));
        return erasure;
    }

    private void putBack(byte[] key) {
        Rows rows = new Rows(database);
        Rows keyRows = new Rows(keyDatabase);
        keyRows.change("delete from erased_resident where resident = ?", resident);
        keyRows.change(
                "insert into resident_key (resident, wrapped, created_at) values (?, ?, current_timestamp)",
                resident,
                key);
        rows.change(
                "delete from retained_item where erasure_id in (select id from erasure where resident_id = ?)",
                resident);
        rows.change("delete from erasure where resident_id = ?", resident);
        rows.change(
                "insert into resident_account (resident_id, version, account_id) values (?, 1, 'someone')", resident);
    }

    private List<String> tablesWith(UUID... ids) {
        List<String> found = new ArrayList<>(new Rows(database)
                .tablesWith(Arrays.stream(ids).map(UUID::toString).toArray(String[]::new)));
        found.removeAll(TRANSPORT);
        return found;
    }
}
