package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Definition of an attribute (RFC 7643 section 7), as {@code scim/schemas.json} has it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Attribute(
        String name,
        String type,
        boolean multiValued,
        boolean required,
        boolean caseExact,
        String mutability,
        @Nullable List<Attribute> subAttributes) {

    boolean isComplex() {
        return type.equals("complex");
    }

    boolean isReadOnly() {
        return mutability.equals("readOnly");
    }

    boolean isImmutable() {
        return mutability.equals("immutable");
    }

    Optional<Attribute> sub(String wanted) {
        return subs().stream().filter(a -> a.name.equalsIgnoreCase(wanted)).findFirst();
    }

    List<Attribute> subs() {
        return subAttributes == null ? List.of() : subAttributes;
    }
}
