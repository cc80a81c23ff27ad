package nl.busbaan.messaging.helprequest;

import java.util.Optional;
import nl.busbaan.messaging.promise.RunningPromise;

/** What was promised beside a request, about something that belongs to it. The features that build on requests provide them. */
public interface PromisesBeside {
    /** The first that falls due; empty when nothing waits. */
    Optional<RunningPromise> firstOf(HelpRequestId request);
}
