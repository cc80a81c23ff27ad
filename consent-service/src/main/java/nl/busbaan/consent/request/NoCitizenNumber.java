package nl.busbaan.consent.request;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Free text without a citizen service number (BSN): nine digits that pass the elfproef. Busbaan holds none anywhere. */
@Constraint(validatedBy = NoCitizenNumber.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface NoCitizenNumber {
    String message() default "Hier staat een burgerservicenummer. Haal het weg en identificeer telefonisch.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Also with spaces, dots or dashes between the digits. */
    class Check implements ConstraintValidator<NoCitizenNumber, String> {
        private static final int LENGTH = 9;
        private static final Pattern START = Pattern.compile("(?<!\\d)(?=(\\d(?:[ .-]?\\d){8})(?!\\d))");

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || START.matcher(text).results().noneMatch(match -> passesElfproef(match.group(1)));
        }

        /** Weights 9 to 2, and -1 for the last digit; the sum divides by 11. */
        private static boolean passesElfproef(String number) {
            int[] digits =
                    number.chars().filter(Character::isDigit).map(c -> c - '0').toArray();
            int sum = -digits[LENGTH - 1];
            for (int i = 0; i < LENGTH - 1; i++) {
                sum += digits[i] * (LENGTH - i);
            }
            return sum != 0 && sum % 11 == 0;
        }
    }
}
