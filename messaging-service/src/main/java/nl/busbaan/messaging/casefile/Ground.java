package nl.busbaan.messaging.casefile;

import org.jspecify.annotations.Nullable;

/** On what case data is opened: the decision point permits it in this very call, or the resident reads what is his own. */
sealed interface Ground permits Decision.Permit, OwnRight {

    String sentence();

    @Nullable
    String basis();

    @Nullable
    String article();
}
