package nl.busbaan.consent.kind;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1")
@Authenticated
@RunOnVirtualThread
@Tag(name = "codelijsten")
public class CodeListResource {
    private final CodeLists lists;
    private final CodeNames names;

    CodeListResource(CodeLists lists, CodeNames names) {
        this.lists = lists;
        this.names = names;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KindItem(
            String code,
            String name,
            String lifeDomain,
            Category category,
            int version,

            @Schema(
                    description =
                            "Het artikel waarom de inwoner apart om het beroepsgeheim wordt gevraagd; ontbreekt als dat niet geldt.")
            @Nullable
            String secrecy) {}

    record PurposeItem(String code, String name, Set<String> defaultForTasks, boolean never) {}

    record Kinds(List<KindItem> items) {}

    record Purposes(List<PurposeItem> items) {}

    @GET
    @Path("/kinds")
    @Operation(operationId = "listKinds", summary = "Alle soorten gegevens")
    public Kinds kinds() {
        return new Kinds(lists.kinds().stream()
                .map(k -> new KindItem(
                        k.code(),
                        names.name(k),
                        k.lifeDomain(),
                        k.category(),
                        k.version(),
                        k.underSecrecy().map(Secrecy::article).orElse(null)))
                .toList());
    }

    @GET
    @Path("/purposes")
    @Operation(operationId = "listPurposes", summary = "Alle doelen, ook die nooit mogen")
    public Purposes purposes() {
        return new Purposes(lists.purposes().stream()
                .map(p -> new PurposeItem(p.code(), names.name(p), p.defaultForTasks(), p.never()))
                .toList());
    }
}
