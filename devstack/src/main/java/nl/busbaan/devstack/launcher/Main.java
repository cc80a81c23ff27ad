package nl.busbaan.devstack.launcher;

import java.util.Arrays;
import java.util.List;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.Launches;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.Progress;
import nl.busbaan.devstack.judging.Judge;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.product.Services;

/** The launcher's second half: the shell script finds a JDK and builds, this does the rest. */
public final class Main {
    private static final int BAD_USE = 64;

    private Main() {}

    public static void main(String[] arguments) {
        try {
            System.exit(run(Arrays.asList(arguments)));
        } catch (Obstacle obstacle) {
            if (!BreakingOff.happening()) {
                System.out.flush();
                System.err.println("\nbusbaan: " + obstacle.getMessage());
            }
            System.exit(1);
        }
    }

    private static int run(List<String> arguments) {
        var home = Home.find();
        var command = arguments.isEmpty() ? "" : arguments.getFirst();
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (command) {
            case "up" -> new Up(home).run();
            case "down" -> down(home, Profile.LOCAL);
            case "status" -> new Status(home, Profile.LOCAL).print();
            case "reset" -> new Reset(home, Profile.LOCAL).run();
            case "start" -> one(home, rest, "start");
            case "stop" -> one(home, rest, "stop");
            case "restart" -> one(home, rest, "restart");
            case "kill" -> one(home, rest, "kill");
            case "judge" -> new Judge(home, Profile.LOCAL).run();
            case "replay" -> new Replay(Profile.LOCAL).run(rest);
            case "verify-log" -> new VerifyLog(home, Profile.LOCAL).run();
            case "test-up" -> testUp(home);
            case "test-down" -> down(home, Profile.TEST);
            case "test-summary" -> TestSummary.of(home.project()).print();
            case "folder" -> folder(home);
            default -> {
                System.err.println("busbaan: unknown command \"%s\".".formatted(command));
                yield BAD_USE;
            }
        };
    }

    private static int folder(Home home) {
        System.out.println(home.of(Profile.LOCAL));
        return 0;
    }

    private static int down(Home home, Profile profile) {
        Services.of(home, profile, new Launches(), Progress.lines()).stopAll();
        Devstack.of(home, profile, new Launches(), Progress.lines()).stop();
        return 0;
    }

    /** The servers of the tests; they stay until {@code test-down}, whichever tests come and go. */
    private static int testUp(Home home) {
        var launches = new Launches();
        var stack = Devstack.of(home, Profile.TEST, launches, Progress.lines().until(launches::closed));
        try (var _ = new BreakingOff(stack::breakOff)) {
            stack.startIfNeeded();
            stack.keep();
        }
        return 0;
    }

    /** One service or server, for trying out what happens when it is away. */
    private static int one(Home home, List<String> arguments, String what) {
        if (arguments.isEmpty()) {
            throw new Obstacle("Say which one: ./busbaan %s <name>. There are: %s, and the servers %s."
                    .formatted(what, String.join(", ", Service.names()), servers(home)));
        }
        var name = arguments.getFirst();
        var stack = Devstack.of(home, Profile.LOCAL, new Launches(), Progress.lines());
        var services = Services.of(home, Profile.LOCAL, new Launches(), Progress.lines());
        if (stack.names().contains(name)) {
            switch (what) {
                case "kill" -> stack.process(name).kill();
                case "stop" -> stack.stop(name);
                case "start" -> stack.startIfNeeded();
                default -> {
                    stack.stop(name);
                    stack.startIfNeeded();
                }
            }
            return 0;
        }
        var service = Service.named(name);
        switch (what) {
            case "kill" -> services.kill(service);
            case "stop" -> services.stop(service);
            case "start" -> services.start(service);
            default -> {
                services.stop(service);
                services.start(service);
            }
        }
        return 0;
    }

    private static String servers(Home home) {
        return String.join(
                ", ",
                Devstack.of(home, Profile.LOCAL, new Launches(), Progress.silent())
                        .names());
    }
}
