package nl.busbaan.consent.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/my-access-log")
@RolesAllowed(Roles.RESIDENT)
@RunOnVirtualThread
@Tag(name = "inwoner")
public class MyAccessLogResource {
    private final AccessLog log;
    private final Names names;
    private final AccessSentences sentences;
    private final Texts texts;
    private final Caller caller;

    MyAccessLogResource(AccessLog log, Names names, AccessSentences sentences, Texts texts, Caller caller) {
        this.log = log;
        this.names = names;
        this.sentences = sentences;
        this.texts = texts;
        this.caller = caller;
    }

    @Schema(name = "AccessLogItem")
    record Item(
            UUID id,
            Instant at,

            @Schema(description = "De rol, niet de persoon.")
            String who,

            String organisation,
            String team,
            String purpose,
            List<String> kinds,
            String sentence,

            @Schema(description = "Of dit dezelfde persoon is als in de regel hierboven, op deze pagina.")
            boolean sameReader) {}

    @GET
    @Operation(operationId = "listMyAccessLog", summary = "Wie las iets van u, wanneer en waarom; nieuwste eerst")
    public Page<Item> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag minstens 1 regel.")
                    @Max(value = Page.MAX_LIMIT, message = "Vraag hoogstens 100 regels.")
                    int limit) {
        Page<Access> page = log.of(caller.account(), cursor, limit);
        List<Item> items = new ArrayList<>();
        ColleagueId before = null;
        for (Access access : page.items()) {
            items.add(item(access, access.colleague().equals(before)));
            before = access.colleague();
        }
        return new Page<>(items, page.nextCursor());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AccessLogName")
    record Name(
            @Schema(description = "Ontbreekt als de organisatie de naam afschermt of als wij hem niet weten.") @Nullable
            String name,

            String sentence) {}

    @GET
    @Path("/{id}/name")
    @Operation(
            operationId = "whoWasThat",
            summary = "Hoe heet degene die dit las?",
            description = "De naam, behalve als de organisatie hem afschermt omdat iemand anders gevaar loopt.")
    public Name name(@PathParam("id") UUID id) {
        return switch (names.ask(id, caller.account())) {
            case Names.Known known ->
                new Name(known.name(), texts.of("access.name", known.name(), known.organisation()));
            case Names.Masked masked -> new Name(null, texts.of("access.masked", masked.organisation()));
            case Names.Forgotten forgotten -> new Name(null, texts.of("access.forgotten", forgotten.organisation()));
        };
    }

    private Item item(Access access, boolean sameReader) {
        AccessSentences.Told told = sentences.of(access);
        return new Item(
                access.id(),
                access.at(),
                told.who(),
                access.organisationName(),
                access.teamName(),
                told.purpose(),
                told.kinds(),
                told.sentence(),
                sameReader);
    }
}
