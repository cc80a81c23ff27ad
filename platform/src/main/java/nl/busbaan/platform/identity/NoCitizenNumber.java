package nl.busbaan.platform.identity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Free text may not hold a citizen service number (burgerservicenummer, BSN): Busbaan has no legal ground to process it. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoCitizenNumber.Check.class)
public @interface NoCitizenNumber {
    /** For a resident: nobody is to be identified where he writes. */
    String TO_RESIDENT = "Hier staat een burgerservicenummer. Haal het weg. Busbaan mag dat nummer niet bewaren.";

    String message() default "Hier staat een burgerservicenummer. Haal het weg en identificeer telefonisch.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<NoCitizenNumber, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || !CitizenNumbers.occurIn(text);
        }
    }
}
