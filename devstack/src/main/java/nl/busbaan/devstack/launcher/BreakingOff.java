package nl.busbaan.devstack.launcher;

/** While open, Ctrl-C and other ends of the launcher take down what it has started so far. */
final class BreakingOff implements AutoCloseable {
    private final Thread hook;
    private volatile boolean finished;

    BreakingOff(Runnable undo) {
        hook = new Thread(() -> {
            if (!finished) {
                System.out.println("\nBroken off: stopping what was started.");
                undo.run();
                System.out.println("Nothing is left running.");
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Reached by both ends of a run that wasn't broken off: what failed has been taken down by whoever failed. */
    @Override
    public void close() {
        finished = true;
    }
}
