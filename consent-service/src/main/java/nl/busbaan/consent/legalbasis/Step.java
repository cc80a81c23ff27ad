package nl.busbaan.consent.legalbasis;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What someone did with a proposal, in his words. Only added to. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProposalStep")
record Step(
        @Enumerated(EnumType.STRING) @Column(name = "step") Stage.Name step,

        Instant at,

        @Column(name = "by_label") String by,

        @Enumerated(EnumType.STRING) @Nullable Advice advice,

        @Nullable String words) {

    /** What the FG thinks of it; the organisation decides. */
    enum Advice {
        POSITIVE,
        POSITIVE_IF,
        NEGATIVE
    }
}
