package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A filter (RFC 7644 section 3.4.2.2), its attributes already found in the schema. */
sealed interface Filter {

    boolean matches(ObjectNode resource);

    /** Whether something is there at all. */
    record Present(Target target) implements Filter {
        @Override
        public boolean matches(ObjectNode resource) {
            return target.valuesIn(resource).stream().anyMatch(value -> value.isValueNode() || !value.isEmpty());
        }
    }

    /** @param value of the attribute's own type, or null in JSON, which means: not there */
    record Comparison(Target target, Operator operator, JsonNode value) implements Filter {
        @Override
        public boolean matches(ObjectNode resource) {
            var values = target.valuesIn(resource);
            if (value.isNull()) {
                return values.isEmpty() == (operator == Operator.EQ);
            }
            boolean caseExact = target.compared().caseExact();
            return operator == Operator.NE
                    ? values.stream().noneMatch(v -> Operator.EQ.holds(v, value, caseExact))
                    : values.stream().anyMatch(v -> operator.holds(v, value, caseExact));
        }
    }

    /** One and the same value of a multi-valued attribute matches: {@code emails[type eq "work" and value co "@uwv"]}. */
    record AnyValue(Target target, Filter filter) implements Filter {
        @Override
        public boolean matches(ObjectNode resource) {
            return target.objectsIn(resource).stream()
                    .anyMatch(v -> v instanceof ObjectNode object && filter.matches(object));
        }
    }

    record And(Filter left, Filter right) implements Filter {
        @Override
        public boolean matches(ObjectNode resource) {
            return left.matches(resource) && right.matches(resource);
        }
    }

    record Or(Filter left, Filter right) implements Filter {
        @Override
        public boolean matches(ObjectNode resource) {
            return left.matches(resource) || right.matches(resource);
        }
    }

    record Not(Filter inner) implements Filter {
        @Override
        public boolean matches(ObjectNode resource) {
            return !inner.matches(resource);
        }
    }

    /** The text an attribute must equal for the whole filter to match, so that a database can look it up. */
    default Optional<String> mustEqual(String attribute) {
        return conjuncts()
                .flatMap(part -> part instanceof Comparison c
                                && c.operator == Operator.EQ
                                && c.value.isTextual()
                                && c.target.extension() == null
                                && c.target.sub() == null
                                && c.target.attribute().name().equals(attribute)
                        ? Stream.of(c.value.asText())
                        : Stream.empty())
                .findFirst();
    }

    /** What must all hold. */
    default Stream<Filter> conjuncts() {
        return this instanceof And(Filter left, Filter right)
                ? Stream.concat(left.conjuncts(), right.conjuncts())
                : Stream.of(this);
    }

    /** Comparison operators. */
    enum Operator {
        EQ,
        NE,
        CO,
        SW,
        EW,
        GT,
        GE,
        LT,
        LE;

        boolean holds(JsonNode found, JsonNode wanted, boolean caseExact) {
            int order = Values.compare(found, wanted, caseExact);
            return switch (this) {
                case EQ -> order == 0;
                case NE -> order != 0;
                case GT -> order > 0;
                case GE -> order >= 0;
                case LT -> order < 0;
                case LE -> order <= 0;
                case CO -> text(found, caseExact).contains(text(wanted, caseExact));
                case SW -> text(found, caseExact).startsWith(text(wanted, caseExact));
                case EW -> text(found, caseExact).endsWith(text(wanted, caseExact));
            };
        }

        private static String text(JsonNode value, boolean caseExact) {
            return caseExact ? value.asText() : value.asText().toLowerCase(Locale.ROOT);
        }
    }
}
