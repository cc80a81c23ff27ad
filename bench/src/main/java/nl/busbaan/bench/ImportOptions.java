package nl.busbaan.bench;

import nl.busbaan.bench.measurement.Effort;
import nl.busbaan.devstack.Obstacle;

/** How large a kaart to import, and how often a second it is searched then. */
record ImportOptions(int professionals, int others, int rate) {
    static final ImportOptions DEFAULT = new ImportOptions(100_000, 20_000, 2);

    /** The sample, of which a large kaart is made, has less of each. */
    private static final int LEAST = 1_000;

    private static final String USAGE =
            "Usage: ./busbaan bench import [--professionals <number>] [--others <number>] [--rate <searches per second>]";

    static ImportOptions of(String... arguments) {
        var options = DEFAULT;
        for (var index = 0; index < arguments.length; index += 2) {
            var name = arguments[index];
            var value = index + 1 == arguments.length ? "" : arguments[index + 1];
            options = switch (name) {
                case "--professionals" -> new ImportOptions(whole(name, value, LEAST), options.others, options.rate);
                case "--others" -> new ImportOptions(options.professionals, whole(name, value, LEAST), options.rate);
                case "--rate" -> new ImportOptions(options.professionals, options.others, whole(name, value, 1));
                default -> throw new Obstacle("There is no option %s.%n%s".formatted(arguments[index], USAGE));
            };
        }
        return options;
    }

    private static int whole(String name, String value, int least) {
        if (!value.matches("[1-9][0-9]{0,5}") || Integer.parseInt(value) < least) {
            throw new Obstacle("%s needs a whole number from %d to 999999.%n%s".formatted(name, least, USAGE));
        }
        return Integer.parseInt(value);
    }

    /** How it is searched then: as usual, at a rate that this size allows on a small machine. */
    Effort effort() {
        var usual = Options.DEFAULT.effort();
        return new Effort(rate, usual.rounds(), usual.warmUp());
    }
}
