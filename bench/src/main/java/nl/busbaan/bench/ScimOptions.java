package nl.busbaan.bench;

import nl.busbaan.devstack.Obstacle;

/** How large the organisation and its largest group are, and how often each question is asked. */
record ScimOptions(int users, int members, int times) {
    static final ScimOptions DEFAULT = new ScimOptions(20_000, 5_000, 200);

    /** Twice as many as the small organisation has, with which it is compared. */
    private static final int LEAST_USERS = 400;

    private static final String USAGE =
            "Usage: ./busbaan bench scim [--users <number>] [--members <of the large group>] [--times <number>]";

    static ScimOptions of(String... arguments) {
        var options = DEFAULT;
        for (var index = 0; index < arguments.length; index += 2) {
            var name = arguments[index];
            var value = index + 1 == arguments.length ? "" : arguments[index + 1];
            options = switch (name) {
                case "--users" -> new ScimOptions(whole(name, value, LEAST_USERS), options.members, options.times);
                case "--members" -> new ScimOptions(options.users, whole(name, value, 1), options.times);
                case "--times" -> new ScimOptions(options.users, options.members, whole(name, value, 1));
                default -> throw new Obstacle("There is no option %s.%n%s".formatted(name, USAGE));
            };
        }
        if (options.members > options.users / 2) {
            throw new Obstacle("--members needs to be at most half of --users.%n%s".formatted(USAGE));
        }
        return options;
    }

    private static int whole(String name, String value, int least) {
        if (!value.matches("[1-9][0-9]{0,5}") || Integer.parseInt(value) < least) {
            throw new Obstacle("%s needs a whole number from %d to 999999.%n%s".formatted(name, least, USAGE));
        }
        return Integer.parseInt(value);
    }
}
