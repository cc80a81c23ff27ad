package nl.busbaan.directory.hsds;

/**
 * How one table stands inside another in JSON.
 *
 * @param property name in the parent's object
 * @param table that of what stands there
 * @param column holds the id that joins them: a column of the child when there are many, else of the parent
 */
public record HsdsLink(String property, String table, String column, Shape shape) {

    /** One object or a list, stored within its parent or as an item of its own. */
    public enum Shape {
        OWNED_MANY,
        OWNED_ONE,
        SEPARATE_MANY,
        SEPARATE_ONE
    }

    public boolean many() {
        return shape == Shape.OWNED_MANY || shape == Shape.SEPARATE_MANY;
    }
}
