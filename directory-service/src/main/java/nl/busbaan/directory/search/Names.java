package nl.busbaan.directory.search;

import nl.busbaan.directory.language.Dutch;

/** Whether a typed word is a person's name, give or take a letter. Particles are no content, so they may be left out. */
final class Names {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_WITH_TWO_ERRORS = 8;

    private Names() {}

    static boolean alike(String said, String name) {
        if (said.equals(name)) {
            return true;
        }
        return said.length() >= SHORTEST
                && said.charAt(0) == name.charAt(0)
                && Dutch.errors(said, name) <= (said.length() >= SHORTEST_WITH_TWO_ERRORS ? 2 : 1);
    }
}
