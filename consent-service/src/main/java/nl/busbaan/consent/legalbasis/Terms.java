package nl.busbaan.consent.legalbasis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.busbaan.consent.kind.Category;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the register says: from × to × purpose × kind, what it rests on, how long data is kept and when it holds.
 *
 * @param kinds codes; {@code *ORDINARY} and {@code *SPECIAL} stand for a whole category. A special or criminal kind is covered only
 *     when it is named or its category is
 * @param validUntil the last day on which it holds; null without an end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RegisterTerms")
public record Terms(
        List<String> fromTasks,
        List<String> toTasks,
        List<String> toRoleCategories,
        List<String> toRoles,
        Scope scope,
        List<String> purposes,
        List<String> kinds,
        Basis basis,
        String article,
        String explanation,
        String source,
        List<Retention> retention,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static final String ANY = "*";

    /** In a fixed order, so that equal terms are written alike. */
    public Terms {
        fromTasks = inOrder(fromTasks);
        toTasks = inOrder(toTasks);
        toRoleCategories = inOrder(toRoleCategories);
        toRoles = inOrder(toRoles);
        purposes = inOrder(purposes);
        kinds = inOrder(kinds);
        retention =
                retention.stream().sorted(Comparator.comparing(Retention::kind)).toList();
    }

    boolean covers(Purpose purpose, Kind kind, Route route) {
        return !purpose.never()
                && !route.to().enforces()
                && isFor(purpose)
                && names(kind)
                && matches(fromTasks, route.senderTask())
                && matches(toTasks, route.to().task())
                && matches(toRoleCategories, route.to().roleCategory())
                && matches(toRoles, route.to().role())
                && route.within(scope);
    }

    public boolean isFor(Purpose purpose) {
        return matches(purposes, purpose.code());
    }

    public boolean names(Kind kind) {
        return kinds.contains(kind.code()) || kinds.contains(categoryOf(kind.category()));
    }

    /** The same, beginning on another day. */
    Terms from(LocalDate day) {
        return new Terms(
                fromTasks,
                toTasks,
                toRoleCategories,
                toRoles,
                scope,
                purposes,
                kinds,
                basis,
                article,
                explanation,
                source,
                retention,
                day,
                null);
    }

    boolean endedBefore(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    static String categoryOf(Category category) {
        return ANY + category;
    }

    private static boolean matches(List<String> listed, String value) {
        return listed.contains(ANY) || listed.contains(value);
    }

    private static List<String> inOrder(List<String> codes) {
        return List.copyOf(new TreeSet<>(codes));
    }
}
