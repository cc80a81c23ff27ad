package nl.busbaan.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.busbaan.devstack.testing.DevstackResource;

/** The test servers, and small real servers in the place of the services behind the gateway. */
@QuarkusTestResource(
        value = DevstackResource.class,
        initArgs = {
            @ResourceArg(name = "module", value = "gateway"),
            // The realm takes people back to that port only.
            @ResourceArg(name = "gateway", value = "true"),
            @ResourceArg(name = "busbaan.gateway.services.silence-timeout", value = "4S")
        })
@QuarkusTestResource(Behind.Resource.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GatewayTest {}
