package nl.busbaan.consent.accesslog;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.time.WorkingHours;
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
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'om' H.mm 'uur'", Texts.DUTCH);

    private final AccessLog log;
    private final CodeLists lists;
    private final Texts texts;
    private final Caller caller;

    MyAccessLogResource(AccessLog log, CodeLists lists, Texts texts, Caller caller) {
        this.log = log;
        this.lists = lists;
        this.texts = texts;
        this.caller = caller;
    }

    @Schema(name = "AccessLogItem")
    record Item(
            Instant at,

            @Schema(description = "De rol, niet de persoon.")
            String who,

            String organisation,
            String team,
            String purpose,
            List<String> kinds,
            String sentence) {}

    @GET
    @Operation(operationId = "listMyAccessLog", summary = "Wie las iets van u, wanneer en waarom; nieuwste eerst")
    public Page<Item> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag minstens 1 regel.")
                    @Max(value = Page.MAX_LIMIT, message = "Vraag hoogstens 100 regels.")
                    int limit) {
        return log.of(caller.account(), cursor, limit).map(this::item);
    }

    private Item item(Access access) {
        List<Kind> kinds =
                access.kinds().stream().sorted().map(lists::knownKind).toList();
        String who = Assignment.roleInSentence(access.roleName());
        String purpose = lists.knownPurpose(access.purpose()).name();
        String sentence = texts.of(
                "access.read",
                texts.capitalised(who),
                access.organisationName(),
                texts.list(kinds.stream().map(Kind::phrase).toList()),
                purpose,
                MOMENT.format(access.at().atZone(WorkingHours.ZONE)));
        return new Item(
                access.at(),
                who,
                access.organisationName(),
                access.teamName(),
                purpose,
                kinds.stream().map(Kind::name).toList(),
                sentence);
    }
}
