package nl.busbaan.consent.consent;

import java.util.stream.Stream;
import nl.busbaan.consent.resident.ResidentId;

/** Tells whom a resident reads about in some place: that place may be told of in more of his papers than its own. */
public interface NamesTold {

    /** Call it inside a transaction. */
    Stream<Called> to(ResidentId resident);
}
