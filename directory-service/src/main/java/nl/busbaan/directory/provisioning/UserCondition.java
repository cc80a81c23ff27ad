package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a filter the database can decide, so that a look-up reads what it finds and not the whole organisation.
 *
 * @param sql on the columns of {@link UserTable}
 * @param exact whether it holds for just those whom the filter matches; else for others as well, and the filter has the last word
 */
record UserCondition(String sql, List<Object> parameters, boolean exact) {
    static final UserCondition ALL = new UserCondition("true", List.of(), true);
    private static final UserCondition ANY = new UserCondition("true", List.of(), false);
    private static final int NANOS_PER_MICRO = 1_000;

    static UserCondition of(@Nullable Filter filter) {
        return filter == null ? ALL : part(filter).orElse(ANY);
    }

    private static Optional<UserCondition> part(Filter filter) {
        return switch (filter) {
            case Filter.And(Filter left, Filter right) -> and(part(left), part(right));
            case Filter.Or(Filter left, Filter right) ->
                part(left).flatMap(l -> part(right).map(r -> l.with(" or ", r)));
            // Who has no value gives null, which counts as false, also when it is turned round.
            case Filter.Not(Filter inner) ->
                part(inner)
                        .filter(UserCondition::exact)
                        .map(p -> new UserCondition("((%s) is not true)".formatted(p.sql), p.parameters, true));
            case Filter.Present(Target target) ->
                UserColumn.of(target).map(c -> exact("(%s is not null)".formatted(c.column())));
            case Filter.Comparison(Target target, Filter.Operator operator, JsonNode value) ->
                UserColumn.of(target)
                        .flatMap(column -> compared(column, target, operator, value))
                        .or(() -> email(target, target.sub(), operator, value));
            case Filter.AnyValue(Target target, Filter within) -> oneEmail(target, within);
        };
    }

    private static Optional<UserCondition> and(Optional<UserCondition> left, Optional<UserCondition> right) {
        return left.isPresent() && right.isPresent()
                ? Optional.of(left.get().with(" and ", right.get()))
                : left.or(() -> right).map(known -> new UserCondition(known.sql, known.parameters, false));
    }

    private UserCondition with(String word, UserCondition other) {
        return new UserCondition(
                "(%s%s%s)".formatted(sql, word, other.sql),
                Stream.concat(parameters.stream(), other.parameters.stream()).toList(),
                exact && other.exact);
    }

    private static UserCondition exact(String sql, Object... parameters) {
        return new UserCondition(sql, List.of(parameters), true);
    }

    private static Optional<UserCondition> compared(
            UserColumn column, Target target, Filter.Operator operator, JsonNode value) {
        String name = column.column();
        if (value.isNull()) {
            return Optional.of(exact("(%s is %s null)".formatted(name, operator == Filter.Operator.EQ ? "" : "not")));
        }
        return switch (column.type()) {
            case ID -> id(operator, value.asText());
            case FLAG -> sign(operator).map(sign -> exact("(%s %s ?)".formatted(name, sign), value.booleanValue()));
            case MOMENT ->
                Values.moment(value)
                        // The database keeps no more than microseconds.
                        .filter(m -> m.getNano() % NANOS_PER_MICRO == 0)
                        .flatMap(m -> sign(operator).map(sign -> exact("(%s %s ?)".formatted(name, sign), m)));
            case TEXT -> text(name, operator, value, target.compared().caseExact());
        };
    }

    private static Optional<UserCondition> id(Filter.Operator operator, String value) {
        return operator == Filter.Operator.EQ
                ? Optional.of(uuid(value).map(id -> exact("(id = ?)", id)).orElse(exact("false")))
                : Optional.empty();
    }

    private static Optional<UUID> uuid(String value) {
        try {
            return Optional.of(UUID.fromString(value))
                    .filter(id -> id.toString().equals(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> sign(Filter.Operator operator) {
        return Optional.ofNullable(
                switch (operator) {
                    case EQ -> "=";
                    case NE -> "is distinct from";
                    case GT -> ">";
                    case GE -> ">=";
                    case LT -> "<";
                    case LE -> "<=";
                    case CO, SW, EW -> null;
                });
    }

    /** Which of two texts is greater, and whether two moments are one, is left to Java. */
    private static Optional<UserCondition> text(
            String name, Filter.Operator operator, JsonNode value, boolean caseExact) {
        if (Values.moment(value).isPresent() || isUnstorable(value)) {
            return Optional.empty();
        }
        String wanted = caseExact ? value.asText() : value.asText().toLowerCase(Locale.ROOT);
        return switch (operator) {
            case EQ -> Optional.of(exact("(%s = ?)".formatted(name), wanted));
            case NE -> Optional.of(exact("(%s is distinct from ?)".formatted(name), wanted));
            case CO -> Optional.of(exact("(strpos(%s, ?) > 0)".formatted(name), wanted));
            case SW -> Optional.of(exact("starts_with(%s, ?)".formatted(name), wanted));
            case EW -> Optional.of(exact("(right(%1$s, length(?)) = ?)".formatted(name), wanted, wanted));
            case GT, GE, LT, LE -> Optional.empty();
        };
    }

    /** PostgreSQL takes no null character, not even to look for one. */
    private static boolean isUnstorable(JsonNode value) {
        return value.asText().indexOf('\0') >= 0;
    }

    /** The address in the entry, or one that was sent and stands beside it; of which type it is, is left to Java. */
    private static Optional<UserCondition> email(
            Target target, @Nullable Attribute sub, Filter.Operator operator, JsonNode value) {
        boolean isAddress = target.extension() == null
                && target.attribute().name().equals("emails")
                && (sub == null || sub.name().equals("value"));
        return isAddress ? address(operator, value) : Optional.empty();
    }

    private static Optional<UserCondition> oneEmail(Target target, Filter within) {
        if (target.extension() != null || !target.attribute().name().equals("emails")) {
            return Optional.empty();
        }
        return within.conjuncts()
                .flatMap(part -> part instanceof Filter.Comparison(Target sub, Filter.Operator operator, JsonNode value)
                                && sub.attribute().name().equals("value")
                        ? address(operator, value).stream()
                        : Stream.empty())
                .findFirst();
    }

    private static Optional<UserCondition> address(Filter.Operator operator, JsonNode value) {
        String wanted = value.asText().toLowerCase(Locale.ROOT);
        // Within the stored list of addresses these would stand otherwise.
        boolean plain = value.isTextual() && wanted.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\');
        boolean holdsPart = switch (operator) {
            case EQ, CO, SW, EW -> true;
            case NE, GT, GE, LT, LE -> false;
        };
        return plain && holdsPart
                ? Optional.of(new UserCondition(
                        "(%s or strpos(emails, ?) > 0)"
                                .formatted(operator == Filter.Operator.EQ ? "email = ?" : "strpos(email, ?) > 0"),
                        List.of(wanted, wanted),
                        false))
                : Optional.empty();
    }
}
