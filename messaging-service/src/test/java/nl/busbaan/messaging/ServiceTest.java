package nl.busbaan.messaging;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import nl.busbaan.devstack.testing.DevstackResource;
import org.junit.jupiter.api.BeforeEach;

/** The service on real servers, with the people of the stories in its read model; consent-service and directory-service are stand-ins at the edge. */
@QuarkusTestResource(
        value = DevstackResource.class,
        initArgs = {@ResourceArg(name = "module", value = "messaging"), @ResourceArg(name = "keys", value = "true")})
@QuarkusTestResource(ConsentStandIn.class)
@QuarkusTestResource(DirectoryStandIn.class)
public abstract class ServiceTest {
    @Inject
    protected TestClock clock;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void tuesday_at_ten_with_everyone_at_work() {
        clock.reset();
        ConsentStandIn.reset();
        DirectoryStandIn.reset();
        breakers.resetAll();
        People.published();
    }
}
