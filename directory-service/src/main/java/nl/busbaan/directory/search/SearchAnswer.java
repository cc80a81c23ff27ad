package nl.busbaan.directory.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.reachability.ReachabilityView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a search answers.
 *
 * @param didYouMean the text with its typing errors mended; it was searched with already
 * @param nearest nothing has what was said; these come closest
 * @param understood official words that search understands by what was said
 * @param whoToCall when there are no hits: the teams that help with everything
 * @param limited the search index did not answer; this comes from the database and may miss something
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SearchAnswer")
record SearchAnswer(
        boolean limited,
        @Nullable String notice,
        long total,
        List<Hit> hits,
        Facets facets,
        @Nullable String didYouMean,
        boolean nearest,
        List<Meaning> understood,
        List<Hit> whoToCall) {

    /**
     * Official words for everyday ones.
     *
     * @param said the everyday words of the rule
     */
    @Schema(name = "SearchMeaning")
    record Meaning(String said, String official) {}

    /** @param reported someone said that it is wrong, and that isn't answered yet; absent for whoever isn't told */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SearchHit")
    record Hit(
            EntryKind kind,
            UUID id,
            String title,
            String subtitle,
            List<String> why,
            double score,
            @Nullable ReachabilityView reachability,
            @Nullable String phone,
            @Nullable String mandate,
            @Nullable Integer mandateAmountEur,
            @Nullable Boolean decidesAlone,
            @Nullable UUID organisationId,
            @Nullable String organisationName,
            @Nullable UUID teamId,
            LocalDate lastConfirmed,
            boolean stale,
            @Nullable Boolean reported,
            @Nullable Intake intake,
            @Nullable Long distanceMetres) {}

    @Schema(name = "SearchFacets")
    record Facets(
            List<FacetValue> kind,
            List<FacetValue> organisation,
            List<FacetValue> lifeDomain,
            List<FacetValue> lifeEvent,
            List<FacetValue> targetGroup,
            List<FacetValue> area,
            List<FacetValue> language,
            List<FacetValue> reachableNow,
            List<FacetValue> takesReferrals,
            List<FacetValue> decidesAlone) {}

    @Schema(name = "FacetValue")
    record FacetValue(String value, String label, long count) {}
}
