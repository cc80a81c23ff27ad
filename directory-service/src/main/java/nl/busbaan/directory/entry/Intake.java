package nl.busbaan.directory.entry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether new people are welcome now (aanmelding). */
public enum Intake {
    OPEN("Neemt nu nieuwe mensen aan"),
    /** Vol: set by those who do the work themselves, without giving a reason. */
    FULL("Is nu vol"),
    /** Tijdelijk dicht. */
    PAUSED("Is tijdelijk dicht");

    private final String label;

    Intake(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Open unless somebody said otherwise. */
    public static Intake orOpen(@Nullable Intake intake) {
        return Objects.requireNonNullElse(intake, OPEN);
    }
}
