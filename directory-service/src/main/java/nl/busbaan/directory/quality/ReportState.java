package nl.busbaan.directory.quality;

/** How far a report is (stand van een melding). */
enum ReportState {
    OPEN("Open"),
    /** In behandeling. */
    IN_REVIEW("Wordt nagekeken"),
    SOLVED("Opgelost"),
    /** Afgewezen. */
    REJECTED("Klopte toch");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean closed() {
        return this == SOLVED || this == REJECTED;
    }

    /** What is closed stays closed: a new report opens anew. */
    boolean mayBecome(ReportState next) {
        return !closed() && next != OPEN && next != this;
    }
}
