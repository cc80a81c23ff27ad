package nl.busbaan.consent.legalbasis;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.kind.Category;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register: from × to × purpose × kind, and what it rests on.
 *
 * @param organisation whose entry it is; null holds for any organisation
 * @param kinds codes; {@code *ORDINARY} and {@code *SPECIAL} stand for a whole category. A special or criminal kind is covered only
 *     when it is named or its category is
 * @param example shipped as an example, not checked by a jurist
 */
public record Entry(
        String id,
        int version,
        @Nullable UUID organisation,
        Set<String> fromTasks,
        Set<String> toTasks,
        Set<String> toCategories,
        Set<String> toRoles,
        Scope scope,
        Set<String> purposes,
        Set<String> kinds,
        Basis basis,
        String article,
        String explanation,
        String source,
        Proposal proposal,
        @Nullable Approval approval,
        boolean active,
        boolean example) {

    public record Proposal(String by, LocalDate on) {}

    public record Approval(String by, LocalDate on) {}

    private static final String ANY = "*";

    boolean covers(Purpose purpose, Kind kind, Route route) {
        return matches(purposes, purpose.code())
                && (kinds.contains(kind.code()) || kinds.contains(ANY + kind.category()))
                && matches(fromTasks, route.senderTask())
                && matches(toTasks, route.to().task())
                && matches(toCategories, route.to().roleCategory())
                && matches(toRoles, route.to().role())
                && route.within(scope)
                && (organisation == null
                        || organisation.equals(route.senderOrganisation())
                        || organisation.equals(route.receiverOrganisation()));
    }

    /** An unapproved entry never decides about special and criminal kinds, except in the local demo. */
    boolean mayDecideOn(Kind kind, boolean examplesPermit) {
        return approval != null || kind.category() == Category.ORDINARY || examplesPermit;
    }

    private static boolean matches(Set<String> listed, String value) {
        return listed.contains(ANY) || listed.contains(value);
    }
}
