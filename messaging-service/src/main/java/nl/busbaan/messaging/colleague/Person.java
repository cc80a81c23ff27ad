package nl.busbaan.messaging.colleague;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A professional as others see him: a name, where he works, and the number to call. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
        UUID id,
        String name,
        @Nullable String roleName,
        @Nullable String teamName,
        @Nullable String organisationName,
        @Nullable String phone) {

    /** Someone who has left the directory; what he did stays. */
    static Person unknown(ProfessionalId id) {
        return new Person(id.value(), "Een collega", null, null, null, null);
    }
}
