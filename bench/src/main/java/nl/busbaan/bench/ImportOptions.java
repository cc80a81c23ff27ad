package nl.busbaan.bench;

import nl.busbaan.devstack.Obstacle;

/** How large a kaart to import. */
record ImportOptions(int professionals, int others) {
    static final ImportOptions DEFAULT = new ImportOptions(100_000, 20_000);

    /** The sample, of which a large kaart is made, has less of each. */
    private static final int LEAST = 1_000;

    private static final String USAGE =
            "Usage: ./busbaan bench import [--professionals <number>] [--others <number>], each 1000 or more";

    static ImportOptions of(String... arguments) {
        var options = DEFAULT;
        for (var index = 0; index < arguments.length; index += 2) {
            if (index + 1 == arguments.length || !arguments[index + 1].matches("[1-9][0-9]{3,5}")) {
                throw new Obstacle(
                        "%s needs a whole number from %d to 999999.%n%s".formatted(arguments[index], LEAST, USAGE));
            }
            var value = Integer.parseInt(arguments[index + 1]);
            options = switch (arguments[index]) {
                case "--professionals" -> new ImportOptions(value, options.others);
                case "--others" -> new ImportOptions(options.professionals, value);
                default -> throw new Obstacle("There is no option %s.%n%s".formatted(arguments[index], USAGE));
            };
        }
        return options;
    }
}
