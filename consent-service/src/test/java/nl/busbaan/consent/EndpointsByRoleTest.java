package nl.busbaan.consent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every endpoint × every role. A body of {} is let in by who has the role, and then refused with a 400. */
@QuarkusTest
class EndpointsByRoleTest extends ServiceTest {
    private static final List<String> ACCOUNTS = List.of(
            "",
            "raadsvrouw",
            "klantadviseur",
            "inwoner",
            "initiatief",
            "beheerder",
            "privacy",
            "fg",
            "beleid",
            "verantwoordelijke");
    /** {r} is a resident whom the raadsvrouw helps; nothing has the id {x}. */
    private static final String TABLE = """
            method path                                          none raadsvrouw klantadviseur inwoner initiatief beheerder privacy fg  beleid verantwoordelijke
            GET    /consent/v1/kinds                             401  200        200           200     200        200       200     200 200 200
            GET    /consent/v1/purposes                          401  200        200           200     200        200       200     200 200 200
            POST   /consent/v1/guidance                          401  400        400           403     403        403       403     403 403 403
            POST   /consent/v1/consent-requests                  401  400        400           403     403        403       403     403 403 403
            GET    /consent/v1/consent-requests?residentId={r}   401  200        404           403     403        403       403     403 403 403
            GET    /consent/v1/consent-requests/{x}              401  404        404           403     403        403       403     403 403 403
            POST   /consent/v1/consent-requests/{x}/witnessed-answer 401 400     400           403     403        403       403     403 403 403
            POST   /consent/v1/consent-requests/{x}/spoken-withdrawal 401 404    404           403     403        403       403     403 403 403
            POST   /consent/v1/consent-requests/{x}/paper-answer 401 400         400           403     403        403       403     403 403 403
            POST   /consent/v1/consent-requests/{x}/sheets       401  400        400           403     403        403       403     403 403 403
            GET    /consent/v1/consent-requests/{x}/sheets       401  404        404           403     403        403       403     403 403 403
            GET    /consent/v1/consent-requests/{x}/sheets/{x}   401  404        404           403     403        403       403     403 403 403
            GET    /consent/v1/consent-requests/{x}/wording      401  404        404           403     403        403       403     403 403 403
            POST   /consent/v1/consent-requests/{x}/renewal      401  404        404           403     403        403       403     403 403 403
            POST   /consent/v1/consent-requests/{x}/no-renewal   401  404        404           403     403        403       403     403 403 403
            POST   /consent/v1/consent-requests/{x}/counter-codes 401 404        404           403     403        403       403     403 403 403
            POST   /consent/v1/residents/{r}/withdrawal-codes    401  201        404           403     403        403       403     403 403 403
            GET    /consent/v1/consent-signals                   401  200        200           403     403        403       403     403 403 403
            POST   /consent/v1/counter/visit                     400  400        400           400     400        400       400     400 400 400
            POST   /consent/v1/counter/answer                    400  400        400           400     400        400       400     400 400 400
            POST   /consent/v1/counter/withdrawal                400  400        400           400     400        400       400     400 400 400
            POST   /consent/v1/residents/{r}/invitations         401  201        404           403     403        403       403     403 403 403
            POST   /consent/v1/my-invitation                     401  403        403           400     403        403       403     403 403 403
            GET    /consent/v1/my-consent-requests               401  403        403           200     403        403       403     403 403 403
            POST   /consent/v1/my-consent-requests/{x}/answer    401  403        403           400     403        403       403     403 403 403
            GET    /consent/v1/my-consents                       401  403        403           200     403        403       403     403 403 403
            GET    /consent/v1/my-consents/{x}                   401  403        403           404     403        403       403     403 403 403
            GET    /consent/v1/my-consents/{x}/record            401  403        403           404     403        403       403     403 403 403
            GET    /consent/v1/my-consents/{x}/receipt           401  403        403           404     403        403       403     403 403 403
            GET    /consent/v1/receipt-keys                      200  200        200           200     200        200       200     200 200 200
            POST   /consent/v1/my-consents/{x}/withdrawal        401  403        403           404     403        403       403     403 403 403
            GET    /consent/v1/my-access-log                     401  403        403           200     403        403       403     403 403 403
            GET    /consent/v1/my-restriction                    401  403        403           200     403        403       403     403 403 403
            PUT    /consent/v1/my-restriction                    401  403        403           400     403        403       403     403 403 403
            GET    /consent/v1/my-objections                     401  403        403           200     403        403       403     403 403 403
            GET    /consent/v1/my-objections/{x}                 401  403        403           404     403        403       403     403 403 403
            POST   /consent/v1/my-objections                     401  403        403           400     403        403       403     403 403 403
            POST   /consent/v1/my-objections/{x}/withdrawal      401  403        403           404     403        403       403     403 403 403
            GET    /consent/v1/objections                        401  403        403           403     403        403       200     200 403 200
            POST   /consent/v1/objections/{x}/outcome            401  403        403           403     403        403       400     403 403 400
            POST   /consent/v1/objections/{x}/extension          401  403        403           403     403        403       400     403 403 400
            GET    /consent/v1/my-erasure                        401  403        403           200     403        403       403     403 403 403
            POST   /consent/v1/my-erasure                        401  403        403           400     403        403       403     403 403 403
            GET    /consent/v1/erasures/{x}                      401  403        403           404     403        403       403     403 403 403
            GET    /consent/v1/register                          401  200        200           403     403        200       200     200 200 200
            PUT    /consent/v1/register/wams/active              401  403        403           403     403        403       400     403 403 403
            POST   /consent/v1/register/wams/active/effect       401  403        403           403     403        403       400     403 403 403
            GET    /consent/v1/register/wams                     401  200        200           403     403        200       200     200 200 200
            GET    /consent/v1/register-proposals                401  403        403           403     403        403       200     200 403 200
            POST   /consent/v1/register-proposals                401  403        403           403     403        403       400     403 403 403
            POST   /consent/v1/register-proposals/effect         401  403        403           403     403        403       400     403 403 403
            GET    /consent/v1/register-proposals/{x}            401  403        403           403     403        403       404     404 403 404
            GET    /consent/v1/register-proposals/{x}/effect     401  403        403           403     403        403       404     404 403 404
            PUT    /consent/v1/register-proposals/{x}            401  403        403           403     403        403       400     403 403 403
            POST   /consent/v1/register-proposals/{x}/advice     401  403        403           403     403        403       403     400 403 403
            POST   /consent/v1/register-proposals/{x}/decision   401  403        403           403     403        403       403     403 403 400
            POST   /consent/v1/register-proposals/{x}/withdrawal 401  403        403           403     403        403       404     403 403 403
            GET    /consent/v1/processing-record                 401  403        403           403     403        403       200     200 403 200
            GET    /consent/v1/processing-record/csv             401  403        403           403     403        403       200     200 403 200
            PUT    /consent/v1/processing-record                 401  403        403           403     403        403       400     403 403 403
            GET    /consent/v1/workplace                         401  403        403           403     403        403       200     200 403 200
            GET    /consent/v1/decision-figures                  401  403        403           403     403        403       400     400 400 400
            POST   /consent/v1/breach-reports                    401  403        403           403     403        403       400     400 403 403
            POST   /consent/v1/break-glass                       401  400        400           403     403        403       403     403 403 403
            GET    /consent/v1/break-glass?residentId={r}        401  200        200           403     403        403       403     403 403 403
            GET    /consent/v1/open-windows                      401  403        403           403     403        403       403     403 403 403
            GET    /consent/v1/break-glass-reviews               401  403        403           403     403        403       200     200 403 403
            POST   /consent/v1/break-glass-reviews/{x}/outcome   401  403        403           403     403        403       403     400 403 403
            GET    /consent/v1/my-break-glass                    401  403        403           200     403        403       403     403 403 403
            GET    /consent/v1/decisions                         401  403        403           403     403        403       200     200 403 403
            GET    /consent/v1/decisions/{x}                     401  403        403           403     403        403       404     404 403 403
            GET    /consent/v1/my-access-log/{x}/name            401  403        403           404     403        403       403     403 403 403
            GET    /consent/v1/name-masks                        401  403        403           403     403        403       200     200 403 403
            GET    /consent/v1/masked-names                      401  403        403           403     403        403       403     403 403 403
            GET    /consent/v1/my-copy                           401  403        403           200     403        403       403     403 403 403
            POST   /consent/v1/name-masks                        401  403        403           403     403        403       400     403 403 403
            POST   /consent/v1/name-masks/{x}/lifting            401  403        403           403     403        403       400     403 403 403
            GET    /consent/v1/processing-log                    401  403        403           403     403        403       400     400 403 403
            GET    /consent/v1/decision-replays                  401  403        403           403     403        403       400     400 403 403
            POST   /access/v1/evaluation                         401  400        400           400     400        400       400     400 400 400
            POST   /access/v1/evaluations                        401  400        400           400     400        400       400     400 400 400
            POST   /access/v1/search/subject                     401  400        400           400     400        400       400     400 400 400
            POST   /access/v1/search/resource                    401  400        400           400     400        400       400     400 400 400
            POST   /access/v1/search/action                      401  400        400           400     400        400       400     400 400 400
            GET    /.well-known/authzen-configuration            200  200        200           200     200        200       200     200 200 200
            """;

    @TestFactory
    Stream<DynamicTest> every_endpoint_answers_each_role_as_the_table_says() {
        UUID helped = people.resident();
        linked("inwoner");
        return TABLE.lines()
                .skip(1)
                .map(line -> line.split("\\s+"))
                .map(row -> DynamicTest.dynamicTest(row[0] + " " + row[1], () -> check(row, helped)));
    }

    private static void check(String[] row, UUID helped) {
        String path = row[1].replace("{r}", helped.toString())
                .replace("{x}", UUID.randomUUID().toString());
        SoftAssertions every = new SoftAssertions();
        IntStream.range(0, ACCOUNTS.size()).forEach(i -> {
            String account = ACCOUNTS.get(i);
            every.assertThat(call(account, row[0], path))
                    .as("%s %s as %s", row[0], row[1], account.isEmpty() ? "nobody" : account)
                    .isEqualTo(Integer.parseInt(row[i + 2]));
        });
        every.assertAll();
    }

    private static int call(String account, String method, String path) {
        RequestSpecification caller =
                account.isEmpty() ? RestAssured.given().contentType(ContentType.JSON) : as(account);
        return (method.equals("GET") ? caller : caller.body("{}"))
                .request(method, path)
                .statusCode();
    }
}
