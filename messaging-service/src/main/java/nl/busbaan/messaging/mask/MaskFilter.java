package nl.busbaan.messaging.mask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.messaging.mask.MaskedColleagues.Unnamed;
import nl.busbaan.messaging.timeline.Texts;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.KeptNames;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Every answer that is for residents only goes out without the names that they don't hear: a role stands there instead, and of a
 * masked colleague neither number nor id goes along. It looks at the answer as a whole, so that a view that is added later can't
 * forget to.
 */
class MaskFilter {
    private final MaskedColleagues masked;
    private final Texts texts;
    private final ObjectMapper json;

    MaskFilter(MaskedColleagues masked, Texts texts, ObjectMapper json) {
        this.masked = masked;
        this.texts = texts;
        this.json = json;
    }

    @ServerResponseFilter
    public void withoutMaskedNames(ResourceInfo resource, ContainerResponseContext response) {
        Object entity = response.getEntity();
        boolean answers = response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL && entity != null;
        // The copy looks for itself: it rather gives nothing than a copy without any name.
        if (!answers || entity instanceof JsonNode || !isForResidentsOnly(resource)) {
            return;
        }
        Optional<List<Unnamed>> known = masked.now();
        if (known.isPresent() && known.get().isEmpty()) {
            return;
        }
        JsonNode answer = json.valueToTree(entity);
        response.setEntity(without(known.orElseGet(() -> masked.namedIn(answer.toString())), answer));
    }

    private static boolean isForResidentsOnly(ResourceInfo resource) {
        @Nullable RolesAllowed allowed = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        if (allowed == null) {
            allowed = resource.getResourceClass().getAnnotation(RolesAllowed.class);
        }
        return allowed != null && Arrays.equals(allowed.value(), new String[] {Roles.RESIDENT});
    }

    private JsonNode without(List<Unnamed> colleagues, JsonNode answer) {
        Map<UUID, Unnamed> byId =
                colleagues.stream().collect(Collectors.toMap(Unnamed::id, Function.identity(), (one, same) -> one));
        unreachable(answer, byId);
        Map<String, String> instead = new HashMap<>();
        // Of two with one name nobody knows which of them is meant.
        colleagues.forEach(one -> instead.merge(
                one.name(), inSentence(one), (a, b) -> a.equals(b) ? a : texts.say("masked.unknown", Map.of())));
        return new KeptNames(instead).outOf(answer);
    }

    private String inSentence(Unnamed colleague) {
        return colleague
                .role()
                .map(role -> texts.say("masked.role", Map.of("role", lowered(role))))
                .orElseGet(() -> texts.say("masked.unknown", Map.of()));
    }

    private static String lowered(String role) {
        boolean abbreviation = role.length() > 1 && Character.isUpperCase(role.charAt(1));
        return abbreviation || role.isEmpty() ? role : Character.toLowerCase(role.charAt(0)) + role.substring(1);
    }

    /** By number and id a name is found. */
    private static void unreachable(JsonNode answer, Map<UUID, Unnamed> colleagues) {
        switch (answer) {
            case ObjectNode object -> {
                if (object.has("name") && colleagues.containsKey(idOf(object))) {
                    object.remove(List.of("id", "phone"));
                }
                object.forEach(field -> unreachable(field, colleagues));
            }
            case ArrayNode array -> array.forEach(element -> unreachable(element, colleagues));
            default -> {}
        }
    }

    private static @Nullable UUID idOf(ObjectNode object) {
        try {
            return UUID.fromString(object.path("id").asText());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
