package nl.busbaan.devstack.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.Launches;
import nl.busbaan.devstack.ManagedProcess;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Preconditions;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.Progress;
import nl.busbaan.devstack.product.SampleData;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.product.Services;

/** {@code ./busbaan up}: from built code to a product with data in it. */
final class Up {
    private static final long NEEDED_MEMORY_MIB = 3000;

    private final Home home;
    private final Launches launches = new Launches();
    private final Progress progress = Progress.lines().until(launches::closed);
    private final Devstack stack;
    private final Services services;

    Up(Home home) {
        this.home = home;
        this.stack = Devstack.of(home, Profile.LOCAL, launches, progress);
        this.services = Services.of(home, Profile.LOCAL, launches, progress);
    }

    int run() {
        if (everythingRuns()) {
            System.out.printf("Busbaan is already running: %s%n", services.url(Service.GATEWAY));
            return 0;
        }
        var begin = Instant.now();
        if (home.elsewhere()) {
            System.out.printf(
                    "Data and servers lie in %s: you are root, and the account the servers run under can't reach %s.%n",
                    home.state(), home.project());
        }
        try (var _ = new BreakingOff(this::undo)) {
            start();
        }
        welcome(Duration.between(begin, Instant.now()));
        return 0;
    }

    private boolean everythingRuns() {
        return stack.names().stream().allMatch(name -> stack.process(name).running())
                && Arrays.stream(Service.values()).allMatch(services::ready);
    }

    private void start() {
        if (stack.names().stream().noneMatch(name -> stack.process(name).running())) {
            Preconditions.memory(NEEDED_MEMORY_MIB);
        }
        try {
            stack.startIfNeeded();
            services.startAll();
            var begin = Instant.now();
            progress.begin("Sample data: importing");
            progress.done(
                    "Sample data", new SampleData(home, Profile.LOCAL).load(), Duration.between(begin, Instant.now()));
        } catch (Obstacle obstacle) {
            if (!launches.closed()) {
                killServices();
                stack.stopStarted();
            }
            throw obstacle;
        }
    }

    private void undo() {
        launches.close();
        killServices();
        stack.breakOff();
    }

    private void killServices() {
        launches.started().stream()
                .filter(process -> Service.names().contains(process.name()))
                .forEach(ManagedProcess::kill);
    }

    private void welcome(Duration took) {
        System.out.printf(Locale.ROOT, """

                Busbaan is ready after %.0f s: %s

                  Sign in with one of these accounts; the password is always "busbaan".
                    raadsvrouw       sociaal raadsvrouw, Buurtteam Amsterdam Zuidoost (raadsman is her duo)
                    uwv              beoordelaar Ziektewet, UWV (uwv-duo is his duo, uwv-teamleider leads the team)
                    klantadviseur    klantadviseur, UWV
                    verzekeringsarts verzekeringsarts, UWV
                    wpi              klantmanager, WPI Zuidoost
                    handhaver        enforcement, gets nothing; belangenbehartiger stands beside the resident
                    inwoner          Yousef; inwoner2 is Hanna
                    initiatief       Diaconie Noord
                    beheerder        keeps the sociale kaart; beleid watches over it
                    privacy          keeps the register; fg advises, verantwoordelijke decides (privacy-uwv at UWV)

                  ./busbaan demo    plays the main job step by step
                  ./busbaan status  what runs; ./busbaan logs shows what it says; ./busbaan down stops it
                """, took.toMillis() / 1000.0, services.url(Service.GATEWAY));
    }
}
