package nl.busbaan.directory.taxonomy;

/**
 * Something that stands in a list the administrator keeps.
 *
 * @param <D> what is kept of it
 */
public interface Listed<D> {
    ListName list();

    /** Its code, or the id of a rule. */
    String key();

    D details();

    void change(D details);

    long version();
}
