package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which of the addresses and numbers of a user colleagues elsewhere see: never a private one. */
final class Contacts {
    private static final Set<String> NOT_SHOWN = Set.of("home", "fax", "pager");
    private static final Pattern PHONE = Pattern.compile("[+0-9 ()-]{3,30}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private Contacts() {}

    /** The value of type work, else the primary one, else one without a type. */
    static Optional<ObjectNode> shown(JsonNode values) {
        return find(values, v -> v.path("type").asText().equalsIgnoreCase("work"))
                .or(() -> find(
                        values,
                        v -> v.path("primary").asBoolean(false)
                                && !NOT_SHOWN.contains(v.path("type").asText())))
                .or(() -> find(values, v -> !v.has("type")));
    }

    private static Optional<ObjectNode> find(JsonNode values, Predicate<ObjectNode> wanted) {
        return values.valueStream()
                .filter(v -> v instanceof ObjectNode && v.has("value"))
                .map(ObjectNode.class::cast)
                .filter(wanted)
                .findFirst();
    }

    static Optional<String> email(ObjectNode user) {
        return shown(user.path("emails"))
                .map(v -> v.path("value").asText().strip())
                .or(() -> Optional.of(user.path("userName").asText())
                        .filter(n -> EMAIL.matcher(n).matches()));
    }

    /** In the form the sociale kaart keeps; empty for what can't be dialled. */
    static Optional<String> phone(ObjectNode user) {
        return shown(user.path("phoneNumbers"))
                .map(v -> v.path("value").asText())
                .flatMap(Contacts::dialled);
    }

    /** Also of {@code tel:+31-20-1234567;ext=12} and 020.1234567. */
    static Optional<String> dialled(String number) {
        String plain = number.strip()
                .replaceFirst("(?i)^tel:", "")
                .replaceFirst(";.*$", "")
                .replaceAll("[./]", " ")
                .strip();
        return Optional.of(plain).filter(n -> PHONE.matcher(n).matches());
    }
}
