package nl.busbaan.consent.request;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.busbaan.consent.People;

/** Two residents in the same case, of whom one says no alone and the other says nothing: colleagues see no difference. */
abstract class SilentNoCase extends EndingConsentTest {
    private static final Set<String> OF_ONE_OF_THEM = Set.of("id", "residentId", "askedAt");
    private static final Set<String> OF_ONE_DECISION = Set.of("decision_id");

    /** Who says nothing. */
    UUID silent;

    static Response spoken(String question, String answer) {
        return as("raadsvrouw")
                .body(reply(answer, "witnessName", "Fatima Bouazza"))
                .post("/consent/v1/consent-requests/{id}/witnessed-answer", question);
    }

    /** All that a colleague sees of this resident's questions, without what differs between any two residents. */
    String seen(UUID resident) {
        List<Map<String, Object>> items = as("raadsvrouw")
                .queryParam("residentId", resident)
                .get("/consent/v1/consent-requests")
                .path("items");
        List<Object> ids = items.stream().map(item -> item.get("id")).toList();
        List<Object> all = new ArrayList<>();
        items.forEach(item -> all.add(comparable(item)));
        List<Map<String, Object>> signals =
                as("raadsvrouw").get("/consent/v1/consent-signals").path("items");
        signals.stream()
                .filter(signal -> ids.contains(signal.get("consentRequestId")))
                .map(signal -> signal.get("code") + " " + signal.get("by") + " " + signal.get("sentence"))
                .sorted()
                .forEach(all::add);
        as("raadsvrouw")
                .body(Map.of(
                        "receiverId",
                        People.MARIJKE,
                        "purpose",
                        "MEDICAL_ASSESSMENT",
                        "residentId",
                        resident,
                        "kinds",
                        List.of("GP_LETTER")))
                .post("/consent/v1/guidance")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("items")
                .forEach(advice -> all.add(new TreeMap<>(advice)));
        all.add(decision(resident));
        // As others hear of it.
        all.addAll(
                rows.all(Long.class, "select version from consent where resident = ? order by last_seq, id", resident));
        return all.toString();
    }

    /** What the doctor's screen gets of it. */
    private static Map<String, Object> decision(UUID resident) {
        ExtractableResponse<Response> answer = asMessaging()
                .body(question(People.MARIJKE, "read", "GP_LETTER", resident, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .extract();
        Map<String, Object> context = new TreeMap<>(answer.<Map<String, Object>>path("context"));
        OF_ONE_DECISION.forEach(context::remove);
        context.put("decision", answer.path("decision"));
        return context;
    }

    private static Map<String, Object> comparable(Map<String, Object> item) {
        Map<String, Object> same = new HashMap<>(item);
        OF_ONE_OF_THEM.forEach(same::remove);
        // The day: two residents are reminded one after the other.
        same.computeIfPresent(
                "remindedAt",
                (field, moment) -> LocalDate.parse(moment.toString().substring(0, 10)));
        return new TreeMap<>(same);
    }

    /** Whether whoever is in charge was told that a consent of this resident ends soon. */
    boolean isTold(UUID resident) {
        return rows.one(Long.class, "select count(*) from consent where resident = ? and renewal = 'ASK'", resident)
                == 1;
    }

    long questions(UUID resident) {
        return rows.one(Long.class, "select count(*) from consent_request where resident = ?", resident);
    }

    long reminded(UUID resident) {
        return rows.one(
                Long.class,
                "select count(*) from consent_request where resident = ? and reminded_at is not null",
                resident);
    }

    long ended(UUID resident) {
        return rows.one(
                Long.class,
                "select count(*) from consent_request where resident = ? and ended_at is not null",
                resident);
    }
}
