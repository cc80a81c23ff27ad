package nl.busbaan.messaging.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.Rows;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.Incoming;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.Residents;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However consent events come over Kafka, what is shown is what they say in their own order. */
@QuarkusTest
class ConsentStatesTest extends ServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOMBSTONE = "tombstone";

    @Inject
    DataSource database;

    private UUID request;
    private UUID resident;
    private UUID consent;

    @BeforeEach
    void a_request_of_somebody_who_is_asked() {
        request = Api.as(Person.NOOR).openForYousef();
        resident = UUID.fromString(
                Api.as(Person.NOOR).get("/help-requests/" + request).extract().path("residentId"));
        consent = UUID.randomUUID();
    }

    /** Steps of one consent: each is its version with its state. */
    static Stream<Arguments> orders() {
        List<String> withdrawn = List.of("1 REQUESTED", "2 GIVEN", "3 WITHDRAWN");
        List<String> given = List.of("1 REQUESTED", "2 GIVEN");
        return Stream.of(
                Arguments.of("in order", withdrawn, "STOPPED"),
                Arguments.of("each twice", doubled(withdrawn), "STOPPED"),
                Arguments.of(
                        "all of it again",
                        Stream.concat(withdrawn.stream(), withdrawn.stream()).toList(),
                        "STOPPED"),
                Arguments.of("reversed", withdrawn.reversed(), "STOPPED"),
                Arguments.of("the yes late", List.of("1 REQUESTED", "3 WITHDRAWN", "2 GIVEN"), "STOPPED"),
                Arguments.of("in order, until the yes", given, "RUNNING"),
                Arguments.of("reversed, until the yes", given.reversed(), "RUNNING"),
                Arguments.of("each twice, reversed, until the yes", doubled(given.reversed()), "RUNNING"),
                Arguments.of("removed", List.of("2 GIVEN", TOMBSTONE), ""),
                Arguments.of(
                        "late, after it was removed", List.of("2 GIVEN", TOMBSTONE, "1 REQUESTED", "3 WITHDRAWN"), ""),
                Arguments.of(
                        "again, after it was removed",
                        List.of("2 GIVEN", TOMBSTONE, "2 GIVEN", TOMBSTONE, "4 GIVEN"),
                        ""),
                Arguments.of("removed before anything came", List.of(TOMBSTONE, "1 REQUESTED", "2 GIVEN"), ""));
    }

    private static List<String> doubled(List<String> steps) {
        return steps.stream().flatMap(step -> Stream.of(step, step)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void the_same_is_shown_in_whatever_order_they_come(String how, List<String> steps, String shown) {
        send(steps);

        Api.as(Person.NOOR)
                .get("/help-requests/" + request)
                .statusCode(200)
                .body("consents.state", shown.isEmpty() ? empty() : contains(shown));
    }

    @Test
    void an_event_that_is_delivered_twice_tells_once_and_one_that_comes_late_tells_nobody() {
        String yes = event("2 GIVEN");
        Incoming.produce("consents", consent.toString(), yes);
        Incoming.produce("consents", consent.toString(), yes);
        send(List.of("2 GIVEN", "1 REQUESTED", "3 WITHDRAWN", "1 REQUESTED"));

        assertThat(new Rows(database)
                        .all(
                                String.class,
                                "select recipient from live_event where subject = ? and kind = 'consent'",
                                consent))
                .hasSize(4)
                .filteredOn(recipient -> recipient.endsWith(Person.NOOR.id().toString()))
                .hasSize(2);
    }

    @Test
    void what_was_dealt_with_before_states_were_kept_gets_its_state_and_tells_nobody_again() {
        ObjectNode before = (ObjectNode) read(event("2 GIVEN"));
        before.put("time", "2026-11-20T09:00:00Z");
        new Rows(database)
                .change(
                        "insert into inbox (consumer, event_id, received_at) values ('consents', ?::uuid, now())",
                        before.path("id").asText());

        Incoming.produce("consents", consent.toString(), before.toString());
        awaitTaken(before.toString());

        Api.as(Person.NOOR).get("/help-requests/" + request).body("consents.state", contains("RUNNING"));
        assertThat(new Rows(database).all(String.class, "select recipient from live_event where subject = ?", consent))
                .isEmpty();
    }

    @Test
    void no_kind_of_data_is_kept_and_only_who_has_it_in_hand_reads_how_it_stands() {
        send(List.of("2 GIVEN"));
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));
        Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(200);

        assertThat(new Rows(database)
                        .one(String.class, "select to_jsonb(t)::text from consent_state t where id = ?", consent))
                .contains("GIVEN")
                .doesNotContain("GP_LETTER");
        Api.as(Person.KARIM).get("/help-requests/" + request).body("consents.state", contains("RUNNING"));
        Api.as(Person.DAAN).get("/help-requests/" + request).statusCode(200).body("consents", empty());
    }

    @Test
    void what_ended_or_has_yet_to_begin_is_no_mark() {
        sent("2 GIVEN", data -> data.put("until", "2026-11-23"));
        consent = UUID.randomUUID();
        sent("2 GIVEN", data -> data.put("begins", "2026-11-25"));

        Api.as(Person.NOOR).get("/help-requests/" + request).body("consents", empty());
    }

    @Test
    void who_is_erased_has_no_consents_here_and_a_late_event_brings_none_back() {
        send(List.of("2 GIVEN"));

        UUID erasure = Residents.erase(resident);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Api.as(Person.HANNA)
                                .get("/erasures/" + erasure)
                                .extract()
                                .statusCode()
                        == 200);
        send(List.of("3 WITHDRAWN"));
        consent = UUID.randomUUID();
        send(List.of("1 REQUESTED"));

        assertThat(new Rows(database).tablesWith(resident.toString()))
                .contains("erasure")
                .doesNotContain("consent_state");
    }

    /** Until all of it has been dealt with; one key, so one partition, so one order. */
    private void send(List<String> steps) {
        List<String> payloads = new ArrayList<>();
        for (String step : steps) {
            String payload = step.equals(TOMBSTONE) ? null : event(step);
            Incoming.produce("consents", consent.toString(), payload);
            payloads.add(payload);
        }
        // A tombstone leaves no row in the inbox, so something old comes after it.
        String last = payloads.getLast() == null ? event("0 REQUESTED") : payloads.getLast();
        if (payloads.getLast() == null) {
            Incoming.produce("consents", consent.toString(), last);
        }
        awaitTaken(last);
    }

    private void sent(String step, java.util.function.Consumer<ObjectNode> change) {
        ObjectNode event = (ObjectNode) read(event(step));
        change.accept((ObjectNode) event.get("data"));
        Incoming.produce("consents", consent.toString(), event.toString());
        awaitTaken(event.toString());
    }

    private void awaitTaken(String payload) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !new Rows(database)
                        .all(
                                Integer.class,
                                "select 1 from inbox where consumer = 'consent-states' and event_id::text = ?",
                                idOf(payload))
                        .isEmpty());
    }

    private static String idOf(String payload) {
        return read(payload).path("id").asText();
    }

    private static JsonNode read(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String event(String step) {
        String type = "nl.busbaan.toestemming.gewijzigd";
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "urn:nld:oin:00000000000000000000:systeem:consent-service")
                .put("type", type)
                .put("subject", consent.toString())
                .put("time", "2026-11-24T09:00:00Z")
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:busbaan:schema:" + type + ":v1");
        event.putObject("data")
                .put("id", consent.toString())
                .put("version", Long.parseLong(step.split(" ")[0]))
                .put("residentRef", resident.toString())
                .put("status", step.split(" ")[1])
                .put("until", "2027-02-03")
                .putArray("kinds")
                .add("GP_LETTER");
        return event.toString();
    }
}
