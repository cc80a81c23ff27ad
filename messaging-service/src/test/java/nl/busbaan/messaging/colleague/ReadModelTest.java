package nl.busbaan.messaging.colleague;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.Incoming;
import nl.busbaan.messaging.People;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.Professional;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadModelTest extends ServiceTest {

    @Test
    void a_newer_state_replaces_an_older_one_and_never_the_other_way_and_poison_stops_nobody() {
        People.samira().phone("+31 20 000 1111").send();
        People.samira().phone("+31 20 000 2222").version(1).send();
        Incoming.produce("professionals", Person.SAMIRA.id().toString(), "this is no event");
        People.daan().phone("+31 20 000 3333").send();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.as(Person.NOOR)
                        .get("/colleagues/" + Person.DAAN.id())
                        .body("phone", equalTo("+31 20 000 3333")));
        Api.as(Person.NOOR)
                .get("/colleagues/" + Person.SAMIRA.id())
                .statusCode(200)
                .body("phone", equalTo("+31 20 000 1111"))
                .body("teamName", equalTo("Ziektewet Amsterdam"))
                .body("organisationName", equalTo("UWV"));
    }

    @Test
    void a_tombstone_removes_a_professional() {
        java.util.UUID gone = Person.DIACONIE.id();
        new Professional(Person.DIACONIE, "Gé", "Gaat", "klantmanager", People.WPI).send();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> Api.as(Person.NOOR).get("/colleagues/" + gone).statusCode(200));

        Incoming.produce("professionals", gone.toString(), null);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> Api.as(Person.NOOR).get("/colleagues/" + gone).statusCode(404));
    }
}
