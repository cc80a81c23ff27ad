package nl.busbaan.directory.reachability;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** The text is working hours in the form that {@link WorkingHours} reads. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Hours.Readable.class)
public @interface Hours {
    String message() default
            "Vul bij elke dag een begin in, en een einde dat later is. Geschreven: mo-th 08:30-17:00;fr 08:30-12:30.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absent hours are for {@code @NotNull} to refuse. */
    class Readable implements ConstraintValidator<Hours, String> {
        private static final int LONGEST = 200;

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                WorkingHours.parse(text);
                return text.length() <= LONGEST;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
