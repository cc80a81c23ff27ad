package nl.busbaan.consent;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.busbaan.consent.colleague.DirectoryConsumer;
import nl.busbaan.consent.resident.HelpRequestConsumer;
import nl.busbaan.devstack.testing.Tokens;

/** The people of the stories, as the events of the other services tell of them. */
@ApplicationScoped
public class People {
    public static final UUID BUURTTEAM = id("buurtteam");
    public static final UUID UWV = id("uwv");
    public static final UUID AMSTERDAM = id("amsterdam");

    public static final UUID RAADSLIEDEN = id("sociaal raadslieden");
    public static final UUID ZIEKTEWET = id("ziektewet");
    public static final UUID SMZ = id("smz");
    public static final UUID WERK = id("werk");
    public static final UUID WPI = id("wpi");
    public static final UUID WPI_NOORD = id("wpi noord");
    public static final UUID HANDHAVING = id("handhaving");
    public static final UUID TOESLAGEN = id("toeslagen");
    public static final UUID SCHULDHULP = id("schuldhulp");

    public static final UUID NOOR = id("noor");
    public static final UUID KARIM = id("karim");
    public static final UUID DAAN = id("daan");
    public static final UUID TOM = id("tom");
    public static final UUID MARIJKE = id("marijke");
    public static final UUID FATMA = id("fatma");
    public static final UUID HANDHAVER = id("handhaver");
    /** Helps at the buurtteam, and fines for the municipality. */
    public static final UUID SOFIE = id("sofie");

    public static final UUID BEA = id("bea");
    public static final UUID TED = id("ted");

    private static final Map<UUID, String> TEAM_NAMES = Map.of(
            RAADSLIEDEN, "Sociaal raadslieden Zuidoost",
            ZIEKTEWET, "Ziektewet Amsterdam",
            SMZ, "Sociaal Medische Zaken Amsterdam",
            WERK, "Werk en re-integratie Amsterdam",
            WPI, "WPI Zuidoost",
            WPI_NOORD, "WPI Noord",
            HANDHAVING, "Handhaving Amsterdam",
            TOESLAGEN, "Toeslagen Amsterdam",
            SCHULDHULP, "Schuldhulpverlening Zuidoost");
    private static final Map<UUID, String> TASKS = Map.of(
            RAADSLIEDEN, "WMO",
            ZIEKTEWET, "SOCIALE_ZEKERHEID",
            SMZ, "ZORG",
            WERK, "SOCIALE_ZEKERHEID",
            WPI, "PARTICIPATIEWET",
            WPI_NOORD, "PARTICIPATIEWET",
            HANDHAVING, "HANDHAVING",
            TOESLAGEN, "TOESLAGEN",
            SCHULDHULP, "WGS");
    private static final Map<UUID, UUID> ORGANISATIONS = Map.of(
            RAADSLIEDEN, BUURTTEAM,
            ZIEKTEWET, UWV,
            SMZ, UWV,
            WERK, UWV,
            WPI, AMSTERDAM,
            WPI_NOORD, AMSTERDAM,
            HANDHAVING, AMSTERDAM,
            TOESLAGEN, id("dienst toeslagen"),
            SCHULDHULP, AMSTERDAM);
    private static final Map<UUID, String> ORGANISATION_NAMES = Map.of(
            BUURTTEAM,
            "Buurtteam Amsterdam Zuidoost",
            UWV,
            "UWV",
            AMSTERDAM,
            "Gemeente Amsterdam",
            id("dienst toeslagen"),
            "Dienst Toeslagen");

    private final Map<UUID, UUID> requestOf = new ConcurrentHashMap<>();
    private final DirectoryConsumer directory;
    private final HelpRequestConsumer requests;
    private final ObjectMapper json;

    People(DirectoryConsumer directory, HelpRequestConsumer requests, ObjectMapper json) {
        this.directory = directory;
        this.requests = requests;
        this.json = json;
    }

    /** Idempotent: the same versions again change nothing. */
    public void arrive() {
        TEAM_NAMES.keySet().forEach(this::team);
        professional(
                NOOR,
                "raadsvrouw",
                "Noor",
                "van den Berg",
                RAADSLIEDEN,
                "sociaal-raadsvrouw",
                "Sociaal raadsvrouw",
                "LEGAL");
        professional(
                KARIM, "raadsman", "Karim", "el Idrissi", RAADSLIEDEN, "sociaal-raadsman", "Sociaal raadsman", "LEGAL");
        professional(
                DAAN, "uwv", "Daan", "de Wit", ZIEKTEWET, "beoordelaar-ziektewet", "Beoordelaar Ziektewet", "INCOME");
        professional(TOM, "klantadviseur", "Tom", "Jansen", WERK, "klantadviseur", "Klantadviseur", "INCOME");
        professional(
                MARIJKE, "verzekeringsarts", "Marijke", "Smit", SMZ, "verzekeringsarts", "Verzekeringsarts", "MEDICAL");
        professional(FATMA, "wpi", "Fatma", "Yilmaz", WPI, "klantmanager", "Klantmanager", "INCOME");
        professional(HANDHAVER, null, "Hans", "Haver", HANDHAVING, "handhaver", "Medewerker handhaving", "JUSTICE");
        professional(BEA, null, "Bea", "Smid", SCHULDHULP, "schuldhulpverlener", "Schuldhulpverlener", "DEBT");
        professional(TED, null, "Ted", "Bos", TOESLAGEN, "behandelaar-toeslagen", "Behandelaar toeslagen", "INCOME");
        directory.professional(professionalEvent(
                SOFIE,
                1,
                "handhaver",
                "Sofie",
                "Kok",
                List.of(
                        job(RAADSLIEDEN, "sociaal-raadsvrouw", "Sociaal raadsvrouw", "LEGAL"),
                        job(HANDHAVING, "handhaver", "Medewerker handhaving", "JUSTICE"))));
    }

    /** A resident whom Noor helps, with Karim as her duo. */
    public UUID resident() {
        UUID resident = UUID.randomUUID();
        UUID request = UUID.randomUUID();
        requestOf.put(resident, request);
        helpRequest(request, 1, resident, NOOR, KARIM, List.of(NOOR, KARIM));
        return resident;
    }

    public UUID requestOf(UUID resident) {
        return requestOf.get(resident);
    }

    /** The resident says that his request is done; gives the request. */
    public UUID done(UUID resident) {
        UUID request = requestOf.get(resident);
        helpRequest(request, 2, resident, NOOR, KARIM, List.of(NOOR, KARIM), "DONE");
        return request;
    }

    public void helpRequest(UUID id, long version, UUID resident, UUID inCharge, UUID duo, List<UUID> participants) {
        helpRequest(id, version, resident, inCharge, duo, participants, "OPEN");
    }

    private void helpRequest(
            UUID id, long version, UUID resident, UUID inCharge, UUID duo, List<UUID> participants, String status) {
        Map<String, Object> data = new TreeMap<>();
        data.put("id", id);
        data.put("version", version);
        data.put("residentRef", resident);
        data.put("inChargeId", inCharge);
        data.put("inChargeTeamId", RAADSLIEDEN);
        data.put("duoId", duo);
        data.put("status", status);
        data.put("participantIds", participants);
        requests.helpRequest(event("nl.busbaan.hulpvraag.gewijzigd", id, data));
    }

    private void team(UUID id) {
        UUID organisation = ORGANISATIONS.get(id);
        directory.team(event(
                "nl.busbaan.team.gewijzigd",
                id,
                Map.of(
                        "id",
                        id,
                        "version",
                        1,
                        "name",
                        TEAM_NAMES.get(id),
                        "task",
                        TASKS.get(id),
                        "organisationId",
                        organisation,
                        "organisationName",
                        ORGANISATION_NAMES.get(organisation),
                        "organisationKind",
                        organisation.equals(AMSTERDAM) ? "MUNICIPALITY" : "OTHER",
                        "active",
                        true,
                        "workingHours",
                        "mo-fr 09:00-17:00",
                        "memberIds",
                        List.of())));
    }

    private void professional(
            UUID id,
            String account,
            String given,
            String family,
            UUID team,
            String role,
            String roleName,
            String category) {
        directory.professional(professionalEvent(id, 1, account, given, family, team, role, roleName, category));
    }

    public String professionalEvent(
            UUID id,
            int version,
            String account,
            String given,
            String family,
            UUID team,
            String role,
            String roleName,
            String category) {
        return professionalEvent(id, version, account, given, family, List.of(job(team, role, roleName, category)));
    }

    private static Map<String, Object> job(UUID team, String role, String roleName, String category) {
        UUID organisation = ORGANISATIONS.get(team);
        return new TreeMap<>(Map.of(
                "organisationId", organisation,
                "organisationName", ORGANISATION_NAMES.get(organisation),
                "teamId", team,
                "teamName", TEAM_NAMES.get(team),
                "task", TASKS.get(team),
                "role", role,
                "roleName", roleName,
                "roleCategory", category,
                "teamLead", false));
    }

    private String professionalEvent(
            UUID id, int version, String account, String given, String family, List<Map<String, Object>> jobs) {
        Map<String, Object> data = new TreeMap<>();
        data.put("id", id);
        data.put("version", version);
        data.put("accountId", account == null ? null : Tokens.subject(Tokens.of(account)));
        data.put("active", true);
        data.put("givenName", given);
        data.put("familyName", family);
        data.put("assignments", jobs);
        data.put("standInIds", List.of());
        return event("nl.busbaan.professional.gewijzigd", id, data);
    }

    private String event(String type, UUID key, Object data) {
        try {
            return json.writeValueAsString(Map.of(
                    "specversion",
                    "1.0",
                    "id",
                    UUID.randomUUID(),
                    "source",
                    "urn:nld:oin:00000000000000000000:systeem:test",
                    "type",
                    type,
                    "subject",
                    key.toString(),
                    "time",
                    "2026-11-24T09:00:00Z",
                    "datacontenttype",
                    "application/json",
                    "dataschema",
                    "urn:busbaan:schema:" + type + ":v1",
                    "data",
                    data));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
