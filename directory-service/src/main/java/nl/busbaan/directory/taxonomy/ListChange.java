package nl.busbaan.directory.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * One change of one item of a list.
 *
 * @param key its code, or the id of a rule
 * @param before null when it is new
 * @param after null when it was removed
 * @param said what the file of an import said; null when no file said anything
 */
public record ListChange(
        ListName list,
        String key,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable Object said) {

    public static ListChange added(Listed<?> item) {
        return new ListChange(item.list(), item.key(), null, item.details(), null);
    }

    public static ListChange removed(Listed<?> item) {
        return new ListChange(item.list(), item.key(), item.details(), null, null);
    }

    /** Call it before the item changes. */
    public static ListChange changed(Listed<?> item, Object after) {
        return new ListChange(item.list(), item.key(), item.details(), after, null);
    }

    public ListChange asSaid(Object file) {
        return new ListChange(list, key, before, after, file);
    }
}
