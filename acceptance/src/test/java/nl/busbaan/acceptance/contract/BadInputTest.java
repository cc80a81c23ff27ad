package nl.busbaan.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Handovers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation with every kind of bad input: a problem that names all errors at once, and nothing changed. */
@ExtendWith(RunningProduct.class)
@Order(11)
class BadInputTest {
    private static final int FAR_TOO_LONG = 20_000;

    private final Product product;
    private final Stakes stakes;

    BadInputTest(Product product) {
        this.product = product;
        this.stakes = new Stakes(product);
    }

    /** Somebody who may make the call, so that it fails on its input alone. */
    private Api allowed(Contract.Operation operation) {
        var path = operation.path();
        if (path.contains("/my-") || path.contains("/erasures/")) {
            return product.cast().yousef();
        }
        if (path.startsWith("/messaging/v1/expected-newcomers/")) {
            return product.as("initiatief");
        }
        if (path.endsWith("/advice") || path.matches("/consent/v1/(breach-reports|break-glass-reviews)(/.*)?")) {
            return product.as("fg");
        }
        if (path.matches("/consent/v1/register-proposals/.*/decision")) {
            return product.as("verantwoordelijke");
        }
        if (path.matches(
                "/consent/v1/(register|register-proposals|processing-record|name-masks|decisions|objections)(/.*)?")) {
            return product.as("privacy");
        }
        if (path.startsWith("/directory/v1/") && !path.matches("/directory/v1/(me|search|suggestions)(/.*)?")) {
            return product.as("beheerder");
        }
        return product.cast().noor();
    }

    @TestFactory
    Stream<DynamicTest> wrong_types_are_all_named_at_once_and_change_nothing() {
        return bodies().map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
            var body = everyFieldOfTheWrongType(operation.body());
            var fields = body.properties().stream().map(Map.Entry::getKey).toList();

            var refused = refused(operation, body);

            assertThat(named(refused)).containsAll(fields);
        }));
    }

    @TestFactory
    Stream<DynamicTest> texts_that_are_far_too_long_are_all_named_at_once_and_change_nothing() {
        return bodies().map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
            var body = everyTextTooLong(operation.body());
            if (body.isEmpty()) {
                return;
            }
            var fields = body.properties().stream().map(Map.Entry::getKey).toList();

            var refused = refused(operation, body);

            assertThat(named(refused)).containsAll(fields);
        }));
    }

    @TestFactory
    Stream<DynamicTest> unreadable_bodies_are_refused() {
        return bodies().map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
            var path = stakes.path(operation);
            var caller = allowed(operation);

            assertProblem(
                    400,
                    caller.call(operation.method(), path).body("{\"half\":").send());
            if (!path.startsWith("/access/")) {
                assertProblem(
                        415,
                        caller.call(operation.method(), path)
                                .text("text/plain", "zomaar tekst")
                                .send());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> unknown_and_malformed_ids_do_not_exist() {
        return Contract.operations().stream()
                .filter(operation -> operation.path().contains("{"))
                .filter(operation -> operation.method().equals("GET"))
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    var caller = allowed(operation);

                    for (var id : List.of(UUID.randomUUID().toString(), "geen-nummer")) {
                        // Not everything that is found is JSON.
                        var call = caller.call("GET", stakes.path(operation, id));
                        call.header("Accept", "*/*");
                        assertProblem(404, call.send());
                    }
                }));
    }

    @Test
    void a_handover_that_lacks_everything_names_everything_and_stays_a_draft() {
        var noor = new Handovers(product.cast().noor());
        var draft = noor.draft(stakes.request.id(), Json.of());

        var refused = noor.act(draft, "offer", null);

        assertProblem(400, refused);
        assertThat(named(refused)).contains("lane", "purpose", "question", "actionTaken");
        assertThat(noor.read(draft).text("/status")).isEqualTo("DRAFT");
    }

    @TestFactory
    Stream<DynamicTest> a_transition_needs_the_version_that_was_read() {
        return Stream.of("read", "accept", "return", "withdraw")
                .map(verb -> DynamicTest.dynamicTest(verb, () -> {
                    var caller = verb.equals("withdraw")
                            ? product.cast().noor()
                            : product.cast().daan();
                    var handovers = new Handovers(caller);
                    var path = "/messaging/v1/handovers/" + stakes.handover + "/" + verb;
                    var before = handovers.read(stakes.handover).expect(200).etag();
                    var body = Json.of("reason", "Ik ben weg.", "triedToTalk", true, "searchTogether", true);

                    assertProblem(428, caller.post(path, body));
                    assertProblem(
                            412,
                            caller.call("POST", path)
                                    .ifMatch("\"987654\"")
                                    .body(body)
                                    .send());

                    assertThat(handovers.read(stakes.handover).expect(200).etag())
                            .isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_transition_in_the_wrong_state_is_refused() {
        var noor = new Handovers(product.cast().noor());
        var daan = new Handovers(product.cast().daan());
        var accepted = noor.draft(stakes.request.id(), stakes.offerable(product));
        noor.act(accepted, "offer", null).expect(200);
        daan.act(accepted, "accept", null).expect(200);

        return Stream.of(
                refusedNow(noor, accepted, "offer"),
                refusedNow(noor, accepted, "withdraw"),
                refusedNow(daan, accepted, "accept"),
                refusedNow(daan, accepted, "complete"));
    }

    private static DynamicTest refusedNow(Handovers caller, String handover, String verb) {
        return DynamicTest.dynamicTest(verb, () -> {
            var before = caller.read(handover).expect(200).etag();

            assertProblem(409, caller.act(handover, verb, Json.of("reason", "Te laat.", "outcome", "Geregeld.")));

            assertThat(caller.read(handover).expect(200).etag()).isEqualTo(before);
        });
    }

    @Test
    void a_repeated_post_answers_as_the_first_time_and_another_body_is_a_conflict() {
        var noor = product.cast().noor();
        var path = "/messaging/v1/help-requests/" + stakes.request.id() + "/actions";
        var key = UUID.randomUUID();
        var body = Json.of("text", product.canary().in("Brief gestuurd."));
        var before = actions();

        var first =
                noor.call("POST", path).idempotencyKey(key).body(body).send().expect(201);
        var again = noor.call("POST", path).idempotencyKey(key).body(body).send();
        var other = noor.call("POST", path)
                .idempotencyKey(key)
                .body(Json.of("text", "Iets anders."))
                .send();

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertProblem(409, other);
        assertThat(actions()).isEqualTo(before + 1);
    }

    @Test
    void a_citizen_service_number_is_stopped_with_what_to_do_instead() {
        // 111222333 passes the eleven test and was never issued.
        var refused = product.cast()
                .noor()
                .post(
                        "/messaging/v1/help-requests/" + stakes.request.id() + "/actions",
                        Json.of("text", "Zijn nummer is 111222333."));

        assertProblem(400, refused);
        assertThat(refused.raw()).contains("telefonisch");
    }

    private int actions() {
        return product.cast()
                .noor()
                .get("/messaging/v1/help-requests/" + stakes.request.id())
                .expect(200)
                .list("/actions")
                .size();
    }

    private static Stream<Contract.Operation> bodies() {
        return Contract.operations().stream()
                .filter(Contract.Operation::takesJson)
                .filter(operation -> !operation.body().path("properties").isEmpty());
    }

    private Answer refused(Contract.Operation operation, JsonNode body) {
        var before = Snapshot.of(product.stack().databases());
        var refused = allowed(operation)
                .call(operation.method(), stakes.path(operation))
                .body(body)
                .send();
        assertProblem(400, refused);
        assertThat(Snapshot.of(product.stack().databases())).isEqualTo(before);
        return refused;
    }

    private static void assertProblem(int status, Answer answer) {
        assertThat(answer.status()).as(answer.request() + " " + answer.raw()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("none")).startsWith("application/problem+json");
        assertThat(answer.text("/type")).startsWith("urn:busbaan:problem:");
        assertThat(answer.text("/detail")).isNotBlank();
    }

    private static List<String> named(Answer refused) {
        return refused.list("/violations").stream()
                .map(violation -> violation.path("field").asText())
                .map(field -> field.replaceFirst("[.\\[].*", ""))
                .toList();
    }

    private static ObjectNode everyFieldOfTheWrongType(JsonNode schema) {
        var body = Json.of();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            // A date is a string too, so only a string that is none is wrong for certain.
            var date = property.getValue().path("format").asText().startsWith("date");
            if (!date && "string".equals(property.getValue().path("type").asText())) {
                body.put(property.getKey(), 12345);
            } else {
                body.put(property.getKey(), "dit hoort hier niet");
            }
        }
        return body;
    }

    private static ObjectNode everyTextTooLong(JsonNode schema) {
        var body = Json.of();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            var type = property.getValue();
            if ("string".equals(type.path("type").asText()) && !type.has("format") && !type.has("enum")) {
                body.put(property.getKey(), "te lang ".repeat(FAR_TOO_LONG / 8));
            }
        }
        return body;
    }
}
