package nl.busbaan.bench;

import nl.busbaan.devstack.Obstacle;

/** How many rows the broken files have. */
record BrokenOptions(int rows) {
    private static final String USAGE = "Usage: ./busbaan bench broken [--rows <number>]";
    private static final BrokenOptions DEFAULT = new BrokenOptions(1_000_000);

    static BrokenOptions of(String... arguments) {
        if (arguments.length == 0) {
            return DEFAULT;
        }
        if (arguments.length != 2 || !arguments[0].equals("--rows") || !arguments[1].matches("[1-9][0-9]{1,6}")) {
            throw new Obstacle("--rows needs a whole number from 10 to 9999999.%n%s".formatted(USAGE));
        }
        return new BrokenOptions(Integer.parseInt(arguments[1]));
    }
}
