package nl.busbaan.directory.taxonomy;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/directory/v1/taxonomy")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Codelijsten")
class TaxonomyResource {
    private final Taxonomy taxonomy;

    TaxonomyResource(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    record Code(String code, String name) {}

    record CodeLists(
            List<Code> lifeDomains, List<Code> lifeEvents, List<Code> areas, List<Code> roles, List<Code> tasks) {}

    @GET
    @Operation(
            operationId = "getTaxonomy",
            summary = "Codelijsten: leefgebieden, levensgebeurtenissen, stadsdelen, rollen, taken")
    public CodeLists lists() {
        List<Term> terms = taxonomy.terms();
        return new CodeLists(
                of(terms, TermKind.LIFE_DOMAIN),
                of(terms, TermKind.LIFE_EVENT),
                of(terms, TermKind.AREA),
                taxonomy.roles().values().stream()
                        .map(r -> new Code(r.code(), r.name()))
                        .toList(),
                Arrays.stream(Task.values())
                        .map(t -> new Code(t.name(), t.label()))
                        .toList());
    }

    private static List<Code> of(List<Term> terms, TermKind kind) {
        return terms.stream()
                .filter(t -> t.kind() == kind)
                .map(t -> new Code(t.code(), t.name()))
                .toList();
    }
}
