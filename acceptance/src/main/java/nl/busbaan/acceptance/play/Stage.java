package nl.busbaan.acceptance.play;

/** Where a story is played: the demo prints each step, the tests only let it fail. */
public interface Stage {
    /** @throws Unmet when an expectation of the step doesn't hold */
    void step(String what, Step.Part part);

    /** For tests: nothing is printed. */
    static Stage quiet() {
        return (what, part) -> {
            try {
                part.play(new Step());
            } catch (Unmet unmet) {
                var named = new Unmet("%s: %s".formatted(what, unmet.getMessage()));
                named.initCause(unmet);
                throw named;
            }
        };
    }
}
