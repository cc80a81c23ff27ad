package nl.busbaan.devstack.launcher;

/** While open, Ctrl-C and other ends of the launcher take down what it has started so far. */
final class BreakingOff implements AutoCloseable {
    private static volatile boolean happening;
    private volatile boolean finished;

    BreakingOff(Runnable undo) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!finished) {
                happening = true;
                System.out.println("\nBroken off: stopping what was started.");
                undo.run();
                System.out.println("Nothing is left running.");
            }
        }));
    }

    /** What fails now, fails because of the breaking off; it needs no message. */
    static boolean happening() {
        return happening;
    }

    /** Reached by both ends of a run that wasn't broken off: what failed has been taken down by whoever failed. */
    @Override
    public void close() {
        finished = true;
    }
}
