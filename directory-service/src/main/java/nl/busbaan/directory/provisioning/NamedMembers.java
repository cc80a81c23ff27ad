package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which members of a group a filter or change is about. With these alone a group of thousands gives the same answer, so the others
 * needn't be read.
 */
final class NamedMembers {
    static final String MEMBERS = "members";

    private NamedMembers() {}

    /** @return empty when it may be about any member */
    static Optional<Set<UUID>> in(@Nullable Filter filter) {
        return switch (filter) {
            case null -> Optional.of(Set.of());
            case Filter.And(Filter left, Filter right) -> both(in(left), in(right));
            case Filter.Or(Filter left, Filter right) -> both(in(left), in(right));
            case Filter.Not(Filter inner) -> in(inner);
            case Filter.Present(Target target) -> about(target) ? Optional.empty() : Optional.of(Set.of());
            case Filter.Comparison(Target target, Filter.Operator operator, JsonNode value) ->
                about(target) ? one(target.compared(), operator, value) : Optional.of(Set.of());
            case Filter.AnyValue(Target target, Filter within) ->
                about(target) ? within(within) : Optional.of(Set.of());
        };
    }

    /** Of a filter on the values of members, between brackets. */
    static Optional<Set<UUID>> within(Filter filter) {
        return switch (filter) {
            // Whoever matches both has the id that either names.
            case Filter.And(Filter left, Filter right) -> within(left).or(() -> within(right));
            case Filter.Or(Filter left, Filter right) -> both(within(left), within(right));
            case Filter.Comparison(Target target, Filter.Operator operator, JsonNode value)
            when operator == Filter.Operator.EQ -> one(target.compared(), operator, value);
            case Filter.Comparison _, Filter.Not _, Filter.Present _, Filter.AnyValue _ -> Optional.empty();
        };
    }

    /** @return empty when there is a member without an id that could be one */
    static Optional<Set<UUID>> of(JsonNode values) {
        Set<UUID> ids = new HashSet<>();
        for (JsonNode value : values) {
            Optional<UUID> id = id(value.path("value"));
            if (id.isEmpty()) {
                return Optional.empty();
            }
            ids.add(id.get());
        }
        return Optional.of(ids);
    }

    static Optional<Set<UUID>> both(Optional<Set<UUID>> some, Optional<Set<UUID>> others) {
        return some.flatMap(a -> others.map(b -> {
            Set<UUID> all = new HashSet<>(a);
            all.addAll(b);
            return all;
        }));
    }

    /** The version of a group depends on its members too. */
    private static boolean about(Target target) {
        Attribute sub = target.sub();
        return target.attribute().name().equals(MEMBERS)
                || (target.attribute().name().equals("meta")
                        && sub != null
                        && sub.name().equals("version"));
    }

    private static Optional<Set<UUID>> one(Attribute compared, Filter.Operator operator, JsonNode value) {
        boolean byId =
                compared.name().equals("value") && (operator == Filter.Operator.EQ || operator == Filter.Operator.NE);
        return byId ? id(value).map(Set::of) : Optional.empty();
    }

    private static Optional<UUID> id(JsonNode value) {
        try {
            return value.isTextual() ? Optional.of(UUID.fromString(value.asText())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
