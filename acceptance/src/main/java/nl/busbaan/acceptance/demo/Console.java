package nl.busbaan.acceptance.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.busbaan.acceptance.play.Stage;
import nl.busbaan.acceptance.play.Step;
import nl.busbaan.acceptance.play.Unmet;

/** The stage of the demo: plain lines with a number, the answer and the time of each step. */
final class Console implements Stage {
    private final PrintStream out;
    private final List<String> unmet = new ArrayList<>();
    private int number;

    Console(PrintStream out) {
        this.out = out;
    }

    /** One story; when a step of it fails the rest of it makes no sense, but the next story does. */
    void act(String title, Runnable story) {
        out.printf("%n%s%n%s%n", title, "─".repeat(title.length()));
        try {
            story.run();
        } catch (Unmet told) {
            out.println("     This story ends here.");
        }
    }

    @Override
    public void step(String what, Step.Part part) {
        number++;
        var step = new Step();
        var begin = System.nanoTime();
        try {
            part.play(step);
            print("ok", what, begin, step);
        } catch (Unmet reason) {
            fail(what, begin, step, reason);
            throw reason;
        } catch (RuntimeException reason) {
            fail(what, begin, step, reason);
            throw new Unmet(String.valueOf(reason.getMessage()));
        }
    }

    private void fail(String what, long begin, Step step, Throwable reason) {
        print("NO", what, begin, step);
        out.printf("        ✗ %s%n", reason.getMessage() == null ? reason : reason.getMessage());
        unmet.add("%d. %s".formatted(number, what));
    }

    private void print(String mark, String what, long begin, Step step) {
        var millis = (System.nanoTime() - begin) / 1_000_000;
        out.printf(Locale.ROOT, "%2d %s  %-88s %6d ms%n", number, mark, what, millis);
        step.lines().forEach(line -> out.printf("        %s%n", line));
    }

    int steps() {
        return number;
    }

    List<String> unmet() {
        return List.copyOf(unmet);
    }
}
