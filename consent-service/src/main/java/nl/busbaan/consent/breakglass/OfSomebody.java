package nl.busbaan.consent.breakglass;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A window is about one resident: named himself, or by a help request of his. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OfSomebody.Check.class)
@interface OfSomebody {
    String NOBODY = "Kies een inwoner.";

    String message() default NOBODY;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<OfSomebody, BreakGlassResource.Opening> {
        @Override
        public boolean isValid(BreakGlassResource.Opening opening, ConstraintValidatorContext context) {
            if (opening == null || opening.residentId() != null || opening.helpRequestId() != null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(NOBODY)
                    .addPropertyNode("residentId")
                    .addConstraintViolation();
            return false;
        }
    }
}
