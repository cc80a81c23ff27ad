package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.professional.Visibility;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

@Path("/directory/v1")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Zoeken")
class SearchResource {
    private static final Logger LOG = Logger.getLogger(SearchResource.class);
    private static final int USUAL_SUGGESTIONS = 8;

    private final Search search;
    private final Suggestions suggestions;
    private final SearchIndex index;
    private final Caller caller;

    SearchResource(Search search, Suggestions suggestions, SearchIndex index, Caller caller) {
        this.search = search;
        this.suggestions = suggestions;
        this.index = index;
        this.caller = caller;
    }

    @Schema(name = "SuggestionInput")
    record SuggestionInput(
            @NotBlank(message = "Vul in wat u zoekt.") @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
            String text,

            @Nullable
            @Min(value = 1, message = "Vraag 1 tot 20 suggesties.")
            @Max(value = 20, message = "Vraag 1 tot 20 suggesties.")
            Integer limit) {
        @Override
        public String toString() {
            return "SuggestionInput[…]";
        }
    }

    @Schema(name = "Suggestion")
    record Suggestion(EntryKind kind, UUID id, String text, String subtitle) {}

    @Schema(name = "Suggestions")
    record SuggestionList(List<Suggestion> suggestions, List<String> phrases) {}

    @Schema(name = "IndexRebuilt")
    record Rebuilt(int entries) {}

    @POST
    @Path("/search")
    @Authenticated
    @Operation(operationId = "search", summary = "Zoek op wat iemand nodig heeft, of op naam")
    public SearchAnswer search(@NotNull(message = "Stuur een zoekvraag mee.") @Valid SearchInput input) {
        return search.find(input, visible());
    }

    @POST
    @Path("/suggestions")
    @Authenticated
    @Operation(operationId = "suggest", summary = "Suggesties tijdens het typen")
    public SuggestionList suggest(@NotNull(message = "Stuur een zoekvraag mee.") @Valid SuggestionInput input) {
        String text = input.text().strip();
        int limit = Objects.requireNonNullElse(input.limit(), USUAL_SUGGESTIONS);
        return new SuggestionList(
                suggestions.beginningWith(text, visible(), limit).stream()
                        .map(e -> new Suggestion(e.kind(), e.id(), e.title(), e.subtitle()))
                        .toList(),
                suggestions.phrasesWith(text, limit));
    }

    @POST
    @Path("/search-index/rebuild")
    @Consumes(MediaType.WILDCARD) // it has no body
    @RolesAllowed(Roles.DIRECTORY_ADMIN)
    @Operation(operationId = "rebuildIndex", summary = "Bouw de zoekindex opnieuw op")
    public Rebuilt rebuild() {
        try {
            return index.rebuild().stream()
                    .mapToObj(Rebuilt::new)
                    .findFirst()
                    .orElseThrow(
                            () -> ProblemException.of(
                                    ProblemType.WRONG_STATE,
                                    "De zoekindex wordt al opnieuw opgebouwd. Wacht tot dat klaar is; zoeken werkt gewoon door."));
        } catch (IOException | ElasticsearchException e) {
            LOG.warnf("The search index could not be rebuilt (%s).", e);
            throw ProblemException.of(
                    ProblemType.DEPENDENCY_DOWN,
                    "De zoekmachine antwoordt niet. Zoeken werkt beperkt door; probeer dit later opnieuw.");
        } catch (IndexLock.LockFailed e) {
            LOG.warnf("The search index could not be rebuilt (%s).", e);
            throw ProblemException.of(
                    ProblemType.DEPENDENCY_DOWN,
                    "De database antwoordt even niet. De zoekindex is niet opnieuw opgebouwd; probeer dit later opnieuw.");
        }
    }

    private Set<EntryKind> visible() {
        Set<EntryKind> visible = EnumSet.allOf(EntryKind.class);
        if (!Visibility.seesProfessionals(caller)) {
            visible.remove(EntryKind.PROFESSIONAL);
        }
        return visible;
    }
}
