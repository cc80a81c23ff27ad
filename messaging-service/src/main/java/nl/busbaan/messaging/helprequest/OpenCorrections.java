package nl.busbaan.messaging.helprequest;

import java.util.Optional;
import nl.busbaan.messaging.promise.RunningPromise;

/** What was promised to a resident who said that something is wrong. The correction feature, which builds on requests, provides it. */
public interface OpenCorrections {
    /** The first that falls due; empty when nothing waits. */
    Optional<RunningPromise> firstOf(HelpRequestId request);
}
