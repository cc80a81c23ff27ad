package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.busbaan.consent.People;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who decides on the benefit never asks, whatever the purpose is called. */
@QuarkusTest
class MayAskTest extends ServiceTest {
    private static final Map<String, UUID> ASKERS = askers();

    /** ja = may ask. */
    private static final String TABLE = """
            doel                buurtteam  ziektewet  uwv-arts  uwv-werk  bijstand  schuldhulp  toeslagen
            SICKNESS_BENEFIT    ja         -          -         -         -         ja          -
            MEDICAL_ASSESSMENT  ja         -          -         -         -         ja          -
            SOCIAL_ASSISTANCE   ja         -          -         -         -         -           -
            POSTAL_ADDRESS      ja         -          -         -         -         -           -
            DEBT_COUNSELLING    ja         -          -         -         -         -           -
            WMO_SUPPORT         ja         -          -         -         -         ja          -
            ALLOWANCES          ja         -          -         -         -         ja          -
            WORK_REINTEGRATION  ja         -          -         -         -         ja          -
            HOUSING             ja         -          -         -         -         ja          -
            YOUTH_SUPPORT       ja         -          -         -         -         ja          -
            SAFE_AT_HOME        ja         -          -         -         -         ja          -
            CARE_AND_SAFETY     ja         -          -         -         -         ja          -
            GENERAL_HELP        ja         -          -         -         -         ja          -
            """;

    @Inject
    MayAsk mayAsk;

    @Inject
    Colleagues colleagues;

    @Inject
    CodeLists lists;

    private static Map<String, UUID> askers() {
        Map<String, UUID> askers = new LinkedHashMap<>();
        askers.put("buurtteam", People.NOOR);
        askers.put("ziektewet", People.DAAN);
        askers.put("uwv-arts", People.MARIJKE);
        askers.put("uwv-werk", People.TOM);
        askers.put("bijstand", People.FATMA);
        askers.put("schuldhulp", People.BEA);
        askers.put("toeslagen", People.TED);
        return askers;
    }

    private static List<List<String>> rows() {
        return TABLE.lines().map(line -> List.of(line.strip().split("\\s+"))).toList();
    }

    static Stream<Arguments> askers_and_purposes() {
        List<String> head = rows().getFirst();
        return rows().stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(i -> Arguments.of(
                                head.get(i), row.getFirst(), row.get(i).equals("ja"))));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @MethodSource("askers_and_purposes")
    void who_may_ask_for_what(String asker, String purpose, boolean may) {
        boolean refused = QuarkusTransaction.requiringNew()
                .call(() -> mayAsk.refusal(
                                colleagues
                                        .active(new ColleagueId(ASKERS.get(asker)))
                                        .orElseThrow(),
                                lists.knownPurpose(purpose))
                        .isPresent());

        assertThat(refused).isEqualTo(!may);
    }

    @Test
    void every_purpose_that_can_be_asked_for_is_in_the_table() {
        assertThat(lists.purposes().stream().filter(p -> !p.never()).map(Purpose::code))
                .containsExactlyInAnyOrderElementsOf(
                        rows().stream().skip(1).map(List::getFirst).toList());
        assertThat(rows().getFirst().subList(1, 8)).containsExactlyElementsOf(ASKERS.keySet());
    }

    @Test
    void under_another_purpose_the_one_who_decides_on_bijstand_may_not_ask_either_and_reads_why() {
        UUID resident = UUID.randomUUID();
        people.helpRequest(UUID.randomUUID(), 1, resident, People.FATMA, null, List.of(People.FATMA));
        Map<String, Object> wish = gpLetterForTheDoctor(resident);
        wish.put("purpose", "WMO_SUPPORT");
        wish.put("kinds", List.of("INCOME"));
        wish.put("recipient", Map.of("professionalId", People.NOOR, "organisationId", People.BUURTTEAM));

        as("wpi")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(409)
                .body("detail", containsString("beslist over een uitkering of toeslag"));
    }
}
