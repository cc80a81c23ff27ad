package nl.busbaan.acceptance.play;

/** Something the story promises didn't hold. An assertion error, so that test and demo fail alike. */
public final class Unmet extends AssertionError {
    private static final long serialVersionUID = 1L;

    public Unmet(String what) {
        super(what);
    }
}
