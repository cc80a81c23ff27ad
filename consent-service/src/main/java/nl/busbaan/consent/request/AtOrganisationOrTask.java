package nl.busbaan.consent.request;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A recipient is at an organisation, or every team with a task. What is missing is said of the organisation, which nearly all have. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AtOrganisationOrTask.Check.class)
@interface AtOrganisationOrTask {
    String message() default "Kies een organisatie.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<AtOrganisationOrTask, ConsentRequestResource.Recipient> {
        @Override
        public boolean isValid(
                ConsentRequestResource.@Nullable Recipient recipient, ConstraintValidatorContext context) {
            if (recipient == null || recipient.organisationId() != null || recipient.task() != null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("organisationId")
                    .addConstraintViolation();
            return false;
        }
    }
}
