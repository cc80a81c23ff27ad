package nl.busbaan.messaging.colleague;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.People;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HelpersOfTeamTest extends ServiceTest {
    private static final UUID NOT_YET_KNOWN = UUID.randomUUID();

    @Inject
    Teams teams;

    @Inject
    Colleagues colleagues;

    @Inject
    EntityManager entities;

    @Test
    void who_enforces_is_left_out_of_a_team_without_reading_its_members_one_by_one() {
        People.amal().send();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> colleagues
                                .of(new ProfessionalId(Person.AMAL.id()))
                                .filter(Colleague::enforces)
                                .isPresent()));
        Team team = new Team(new TeamChanged(
                UUID.randomUUID(),
                1,
                "Raadslieden",
                "SOCIAL_WORK",
                UUID.randomUUID(),
                "Buurtteam",
                null,
                null,
                List.of(Person.NOOR.id(), Person.AMAL.id(), NOT_YET_KNOWN)));

        QuarkusTransaction.requiringNew().run(() -> {
            List<ProfessionalId> helpers = teams.helpersOf(team);

            assertThat(helpers)
                    .containsExactly(new ProfessionalId(Person.NOOR.id()), new ProfessionalId(NOT_YET_KNOWN));
            assertThat(entities.unwrap(Session.class).getStatistics().getEntityCount())
                    .isZero();
        });
    }
}
