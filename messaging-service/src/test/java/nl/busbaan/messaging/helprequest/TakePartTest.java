package nl.busbaan.messaging.helprequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import nl.busbaan.messaging.colleague.ProfessionalId;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakePartTest extends ServiceTest {
    private static final ProfessionalId SAMIRA = new ProfessionalId(Person.SAMIRA.id());

    @Inject
    HelpRequests requests;

    /** The escalation and a colleague who accepts meet here. */
    @Test
    void a_request_that_another_changed_since_it_was_read_is_read_again() {
        var id = new HelpRequestId(Api.as(Person.NOOR).openForYousef());
        var colleague = new ProfessionalId(UUID.randomUUID());

        QuarkusTransaction.requiringNew().run(() -> {
            var read = requests.of(id).orElseThrow();
            QuarkusTransaction.requiringNew()
                    .run(() -> takesPart(requests.of(id).orElseThrow(), SAMIRA));

            takesPart(read, colleague);

            assertThat(read.hasParticipant(SAMIRA)).isTrue();
            assertThat(read.hasParticipant(colleague)).isTrue();
        });
    }

    private void takesPart(HelpRequest request, ProfessionalId someone) {
        requests.takePart(request, UUID.randomUUID(), List.of(someone), List.of());
    }
}
