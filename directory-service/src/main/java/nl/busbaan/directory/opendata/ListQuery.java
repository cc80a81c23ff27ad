package nl.busbaan.directory.opendata;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list. All that is given must hold.
 *
 * @param taxonomyTermIds each must classify the item
 * @param modifiedAfter from this moment on; what left the map comes along then
 * @param fullService an organisation with all its services
 */
record ListQuery(
        ListKind kind,
        Paging paging,
        Form form,
        String search,
        List<UUID> taxonomyTermIds,
        @Nullable UUID taxonomyId,
        @Nullable UUID organizationId,
        @Nullable Instant modifiedAfter,
        @Nullable UUID parentId,
        boolean topOnly,
        @Nullable String postcode,
        @Nullable Integer proximity) {

    /** A page is counted from 1. */
    record Paging(int page, int perPage) {}

    /** How each item is shown. */
    record Form(boolean ndjson, boolean minimal, boolean full, boolean fullService) {}

    private static final int PER_PAGE = 50;
    private static final int MOST_PER_PAGE = 1000;
    /** The standard asks to give a minimal list in one page where that can be. */
    private static final int MOST_MINIMAL = 100_000;

    private static final int FARTHEST_METRES = 500_000;
    private static final int LONGEST_SEARCH = 200;
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{0,2}");

    /** @throws ProblemException 400 with all that is wrong */
    static ListQuery read(ListKind kind, MultivaluedMap<String, String> parameters) {
        return new Reader(kind, parameters).query();
    }

    private static final class Reader {
        private final ListKind kind;
        private final MultivaluedMap<String, String> parameters;
        private final List<Violation> violations = new ArrayList<>();

        Reader(ListKind kind, MultivaluedMap<String, String> parameters) {
            this.kind = kind;
            this.parameters = parameters;
        }

        ListQuery query() {
            for (String name : parameters.keySet()) {
                if (!kind.takes(name)) {
                    wrong(name, "Deze lijst kent deze parameter niet.");
                } else if (parameters.get(name).size() > 1 && !name.equals("taxonomy_term_id")) {
                    wrong(name, "Geef deze parameter één keer.");
                }
            }
            boolean minimal = yes("minimal");
            int most = minimal ? MOST_MINIMAL : MOST_PER_PAGE;
            Integer page = number("page", Integer.MAX_VALUE / MOST_MINIMAL);
            Integer perPage = number("per_page", most);
            Paging paging = new Paging(
                    page == null ? 1 : page, perPage == null ? (minimal ? MOST_MINIMAL : PER_PAGE) : perPage);
            ListQuery query = new ListQuery(
                    kind,
                    paging,
                    new Form(ndjson(), minimal, yes("full"), yes("full_service")),
                    search(),
                    terms(),
                    uuid("taxonomy_id"),
                    uuid("organization_id"),
                    read("modified_after", Reader::moment, "Geef een moment, zoals 2026-11-24T09:00:00Z."),
                    uuid("parent_id"),
                    yes("top_only"),
                    read("postcode", Reader::postcode, "Geef een Nederlandse postcode, zoals 1012 of 1012 AB."),
                    number("proximity", FARTHEST_METRES));
            if (query.proximity != null && parameters.getFirst("postcode") == null) {
                wrong("proximity", "Geef er een postcode bij.");
            }
            if (!violations.isEmpty()) {
                throw ProblemException.invalid(violations);
            }
            return query;
        }

        private boolean ndjson() {
            String format = text("format");
            if (format != null && !format.equals("json") && !format.equals("ndjson")) {
                wrong("format", "Kies uit: json, ndjson.");
            }
            return "ndjson".equals(format);
        }

        private String search() {
            String search = text("search");
            if (search != null && search.length() > LONGEST_SEARCH) {
                wrong("search", "Gebruik hooguit %d tekens.".formatted(LONGEST_SEARCH));
            }
            return search == null ? "" : search;
        }

        private List<UUID> terms() {
            List<UUID> terms = new ArrayList<>();
            for (String value : parameters.getOrDefault("taxonomy_term_id", List.of())) {
                UUID term = parse("taxonomy_term_id", value, UUID::fromString, "Geef een UUID.");
                if (term != null) {
                    terms.add(term);
                }
            }
            return terms;
        }

        private @Nullable UUID uuid(String name) {
            return read(name, UUID::fromString, "Geef een UUID.");
        }

        private boolean yes(String name) {
            String value = text(name);
            if (value != null && !value.equals("true") && !value.equals("false")) {
                wrong(name, "Kies uit: true, false.");
            }
            return "true".equals(value);
        }

        private @Nullable Integer number(String name, int most) {
            String message = "Geef een heel getal van 1 tot en met %d.".formatted(most);
            Integer value = read(name, Integer::valueOf, message);
            if (value != null && (value < 1 || value > most)) {
                wrong(name, message);
                return null;
            }
            return value;
        }

        private static Instant moment(String text) {
            return text.length() == "2026-11-24".length()
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    // A plus that wasn't encoded arrives as a space.
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        }

        private static String postcode(String text) {
            if (!POSTCODE.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            return text.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        }

        private <T> @Nullable T read(String name, Function<String, T> reader, String message) {
            String value = text(name);
            return value == null ? null : parse(name, value, reader, message);
        }

        private <T> @Nullable T parse(String name, String value, Function<String, T> reader, String message) {
            try {
                return reader.apply(value);
            } catch (IllegalArgumentException | DateTimeException e) {
                wrong(name, message);
                return null;
            }
        }

        private @Nullable String text(String name) {
            return kind.takes(name) ? parameters.getFirst(name) : null;
        }

        private void wrong(String name, String message) {
            violations.add(new Violation(name, "query", message));
        }
    }
}
