package nl.busbaan.directory.publication;

import io.quarkus.arc.Arc;

/** What the publication does when the product starts, without all else that happens then. */
public final class NextStart {
    private NextStart() {}

    public static void happens() {
        Arc.container().instance(Publisher.class).get().update();
    }
}
