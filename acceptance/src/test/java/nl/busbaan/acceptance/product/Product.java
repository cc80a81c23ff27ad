package nl.busbaan.acceptance.product;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.MovableClock;
import nl.busbaan.acceptance.play.Stage;
import nl.busbaan.acceptance.story.Cast;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.product.Replica;
import nl.busbaan.devstack.product.SampleData;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.product.Services;
import nl.busbaan.devstack.testing.DevstackUse;
import nl.busbaan.devstack.testing.Tokens;

/** The four packaged services on empty databases, with the sample sociale kaart, once for all tests of this build. */
public final class Product implements AutoCloseable {
    private static final Profile PROFILE = Profile.TEST;

    private final Devstack stack;
    private final Services services;
    private final TraceReceiver traces;
    private final Cast cast;
    private final MovableClock clock;
    private final Canary canary = Canary.fresh();

    private Product(Devstack stack, Services services, TraceReceiver traces) {
        this.stack = stack;
        this.services = services;
        this.traces = traces;
        this.cast = Cast.of(gateway(), Tokens::of);
        this.clock = new MovableClock(services.clockFile(), Clock.systemUTC(), cast::now);
    }

    static Product start() {
        var stack = DevstackUse.hold("acceptance");
        var services = Services.of(PROFILE);
        services.fresh();
        var product = new Product(stack, services, TraceReceiver.start());
        services.startAll(product.extraEnvironment());
        new SampleData(Home.find(), PROFILE).load();
        product.cast.signIn();
        product.clock.toNextWorkingTuesday();
        return product;
    }

    private Map<String, String> extraEnvironment() {
        return Map.of("BUSBAAN_OTLP_URL", traces.url(), "BUSBAAN_OTEL_DISABLED", "false");
    }

    public URI gateway() {
        return URI.create(Service.GATEWAY.url(PROFILE));
    }

    public URI address(Service service) {
        return URI.create(service.url(PROFILE));
    }

    /** Around the gateway, as another service would call. */
    public Api direct(Service service, String account) {
        return Api.signedIn(address(service), () -> Tokens.of(account));
    }

    public Api as(String account) {
        return Api.signedIn(gateway(), () -> Tokens.of(account));
    }

    public Api nobody() {
        return Api.signedOut(gateway());
    }

    public Cast cast() {
        return cast;
    }

    public MovableClock clock() {
        return clock;
    }

    /** One for the whole build, so that the last tests find out where it got to in any of them. */
    public Canary canary() {
        return canary;
    }

    public Stage stage() {
        return Stage.quiet();
    }

    public Devstack stack() {
        return stack;
    }

    public TraceReceiver traces() {
        return traces;
    }

    public Path log(Service service) {
        return services.log(service);
    }

    /** A copy of what the service keeps, rows and keys, as a backup of this moment. The service is down meanwhile. */
    public void backUp(Service service) {
        stop(service);
        databases(service).forEach(stack.databases()::backUp);
        start(service);
    }

    /** Stops the service and puts its backup in the place of what it had since. {@link #start} it after. */
    public void putBack(Service service) {
        stop(service);
        databases(service).forEach(stack.databases()::putBack);
    }

    private static List<String> databases(Service service) {
        return service.hasKeys()
                ? List.of(service.database(), service.database() + "_keys")
                : List.of(service.database());
    }

    /** {@code kill -9}; over once the last thread has let go of the port. */
    public void kill(Service service) {
        services.kill(service);
        Eventually.becomesTrue("the port of " + service.module() + " is free", () -> isFree(service.port(PROFILE)));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    public void stop(Service service) {
        services.stop(service);
    }

    /** Starts what doesn't run, as before, and waits until it is ready. */
    public void start(Service service) {
        services.start(service, extraEnvironment());
    }

    /** Another replica of a service that runs, on the same data. The caller closes it. */
    public Replica beside(Service service, Map<String, String> changes) {
        var environment = new HashMap<>(extraEnvironment());
        environment.putAll(changes);
        return services.beside(service, environment);
    }

    /** As an operator starts it after a restore: not without having read the ledger of erasures. */
    public void startAfterRestore(Service service) {
        var environment = new HashMap<>(extraEnvironment());
        environment.put("BUSBAAN_ERASURE_LEDGER_REQUIRED", "true");
        services.start(service, environment);
    }

    @Override
    public void close() {
        services.stopAll();
        traces.close();
    }
}
