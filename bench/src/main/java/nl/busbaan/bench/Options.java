package nl.busbaan.bench;

import java.time.Duration;
import nl.busbaan.bench.measurement.Effort;
import nl.busbaan.bench.measurement.Rounds;
import nl.busbaan.devstack.Obstacle;

/** The command line. Times in seconds. */
record Options(int rate, int rounds, int seconds, int warmUp) {
    static final Options DEFAULT = new Options(10, 3, 30, 40);

    private static final String USAGE =
            "Usage: ./busbaan bench [--rate <arrivals per second>] [--rounds <number>] [--seconds <of a round>] [--warm-up <seconds>]";

    static Options of(String... arguments) {
        var options = DEFAULT;
        for (var index = 0; index < arguments.length; index += 2) {
            var name = arguments[index];
            if (index + 1 == arguments.length) {
                throw new Obstacle("%s needs a value.%n%s".formatted(name, USAGE));
            }
            options = options.with(name, arguments[index + 1]);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--rate" -> new Options(positive(name, value), rounds, seconds, warmUp);
            case "--rounds" -> new Options(rate, positive(name, value), seconds, warmUp);
            case "--seconds" -> new Options(rate, rounds, positive(name, value), warmUp);
            case "--warm-up" -> new Options(rate, rounds, seconds, positive(name, value));
            default -> throw new Obstacle("There is no option %s.%n%s".formatted(name, USAGE));
        };
    }

    private static int positive(String name, String value) {
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw new Obstacle(
                    "%s needs a whole number from 1 to 999999, not \"%s\".%n%s".formatted(name, value, USAGE));
        }
        return Integer.parseInt(value);
    }

    Effort effort() {
        return new Effort(rate, new Rounds(rounds, Duration.ofSeconds(seconds)), Duration.ofSeconds(warmUp));
    }
}
