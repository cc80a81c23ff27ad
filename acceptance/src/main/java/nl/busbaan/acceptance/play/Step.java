package nl.busbaan.acceptance.play;

import java.util.ArrayList;
import java.util.List;

/** What one step of a story brings to light: answers to quote, and expectations that must hold. */
public final class Step {
    private final List<String> lines = new ArrayList<>();

    /** Part of a step: talks to the product and says what must hold. */
    public interface Part {
        void play(Step step);
    }

    /** Quotes what a person reads on the screen. */
    public Step reads(String who, String dutch) {
        lines.add("%s reads: “%s”".formatted(who, Canary.strip(dutch)));
        return this;
    }

    /** Tells a fact of the answer. */
    public Step shows(String fact) {
        lines.add(Canary.strip(fact));
        return this;
    }

    /** @throws Unmet when it doesn't */
    public Step holds(String expectation, boolean holds) {
        if (!holds) {
            throw new Unmet("Expected: " + expectation);
        }
        lines.add("✓ " + expectation);
        return this;
    }

    /** @throws Unmet when it isn't, naming both */
    public Step equal(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new Unmet("Expected %s to be %s, and it is %s".formatted(what, expected, found));
        }
        lines.add("✓ %s: %s".formatted(what, found));
        return this;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
