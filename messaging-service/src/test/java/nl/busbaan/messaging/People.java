package nl.busbaan.messaging;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.messaging.initiative.InitiativeId;
import nl.busbaan.messaging.initiative.Initiatives;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The people of the stories, published to Kafka as directory-service and consent-service do. */
public final class People {
    public static final UUID RAADSLIEDEN = team(1);
    public static final UUID ZIEKTEWET = team(2);
    public static final UUID WERK = team(3);
    public static final UUID MEDISCH = team(4);
    public static final UUID WPI = team(5);
    public static final UUID HANDHAVING = team(6);
    public static final UUID DE_ARK = UUID.fromString("0195d000-0000-7000-8000-000000000001");
    public static final UUID EETTAFEL = UUID.fromString("0195d000-0000-7000-8000-000000000002");
    private static final UUID BUURTTEAM = UUID.fromString("0195b000-0000-7000-8000-000000000001");
    private static final UUID UWV = UUID.fromString("0195b000-0000-7000-8000-000000000002");
    private static final UUID AMSTERDAM = UUID.fromString("0195b000-0000-7000-8000-000000000003");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong VERSION = new AtomicLong(1);
    private static boolean done;

    private People() {}

    private static UUID team(int number) {
        return UUID.fromString("0195c000-0000-7000-8000-00000000000" + number);
    }

    /** Everyone at work; the first time it waits until the service knows them. */
    public static synchronized void published() {
        if (done) {
            return;
        }
        sendTeam(
                RAADSLIEDEN,
                "Sociaal raadslieden Zuidoost",
                "WMO",
                BUURTTEAM,
                "Buurtteam Amsterdam Zuidoost",
                null,
                Person.NOOR,
                Person.KARIM);
        sendTeam(
                ZIEKTEWET,
                "Ziektewet Amsterdam",
                "SOCIALE_ZEKERHEID",
                UWV,
                "UWV",
                Person.PETRA,
                Person.DAAN,
                Person.SAMIRA,
                Person.PETRA,
                Person.TOM);
        sendTeam(WERK, "Werk en re-integratie Amsterdam", "SOCIALE_ZEKERHEID", UWV, "UWV", null, Person.TOM);
        sendTeam(MEDISCH, "Sociaal Medische Zaken Amsterdam", "ZORG", UWV, "UWV", null, Person.MARIJKE);
        sendTeam(WPI, "WPI Zuidoost", "PARTICIPATIEWET", AMSTERDAM, "Gemeente Amsterdam", null, Person.FATMA);
        everyoneAtWork();
        link(Person.YOUSEF, null);
        initiativesOnTheKaart();
        for (Person someone : EnumSet.range(Person.NOOR, Person.FATMA)) {
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> given().auth()
                                    .oauth2(Tokens.of(someone.account()))
                                    .get("/messaging/v1/colleagues/" + Person.DAAN.id())
                                    .statusCode()
                            == 200);
        }
        done = true;
    }

    private static void initiativesOnTheKaart() {
        sendInitiative(DE_ARK, "Diaconie Noord: De Ark", true);
        sendInitiative(EETTAFEL, "Samen Vooruit Oost: eettafel", true);
        await().atMost(Duration.ofSeconds(40)).until(() -> isOnTheKaart(DE_ARK) && isOnTheKaart(EETTAFEL));
    }

    public static void sendInitiative(UUID id, String name, boolean active) {
        ObjectNode data = JSON.createObjectNode()
                .put("id", id.toString())
                .put("version", VERSION.incrementAndGet())
                .put("kind", "INITIATIVE")
                .put("active", active)
                .put("title", name)
                .put("subtitle", "Informeel initiatief")
                .put("phone", "+31 20 000 5009");
        send("directory-entries", "nl.busbaan.vermelding.gewijzigd", "INITIATIVE:" + id, data);
    }

    public static boolean isOnTheKaart(UUID initiative) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Arc.container()
                        .instance(Initiatives.class)
                        .get()
                        .active(new InitiativeId(initiative))
                        .isPresent());
    }

    /** Noor introduces whose request this is to De Ark for Thursday; he says yes in conversation. Gives the introduction. */
    public static UUID introduced(UUID request, String firstName, String wish, String language, String time) {
        return Api.id(Api.as(Person.NOOR)
                .post(
                        "/help-requests/" + request + "/introductions",
                        Map.of(
                                "initiativeId", DE_ARK,
                                "firstName", firstName,
                                "wish", wish,
                                "language", language,
                                "day", "2026-11-26",
                                "time", time,
                                "consent", "SPOKEN"))
                .statusCode(201));
    }

    private static String bootstrapServers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    private static void everyoneAtWork() {
        noor().duo(Person.KARIM).send();
        karim().send();
        daan().send();
        samira().send();
        petra().send();
        new Professional(Person.TOM, "Tom", "Jansen", "klantadviseur", WERK).send();
        new Professional(Person.MARIJKE, "Marijke", "Smit", "verzekeringsarts", MEDISCH).send();
        new Professional(Person.FATMA, "Fatma", "Yilmaz", "klantmanager", WPI).send();
    }

    public static Professional noor() {
        return new Professional(Person.NOOR, "Noor", "van den Berg", "sociaal raadsvrouw", RAADSLIEDEN);
    }

    public static Professional karim() {
        return new Professional(Person.KARIM, "Karim", "el Idrissi", "sociaal raadsman", RAADSLIEDEN).duo(Person.NOOR);
    }

    public static Professional petra() {
        return new Professional(Person.PETRA, "Petra", "Visser", "teamleider", ZIEKTEWET);
    }

    /** Helps in the morning and fines in the afternoon: for Busbaan she enforces. */
    public static Professional amal() {
        return new Professional(Person.AMAL, "Amal", "Chaoui", "sociaal werker", RAADSLIEDEN).enforcingToo();
    }

    public static Professional daan() {
        return new Professional(Person.DAAN, "Daan", "de Wit", "beoordelaar Ziektewet", ZIEKTEWET).duo(Person.SAMIRA);
    }

    public static Professional samira() {
        return new Professional(Person.SAMIRA, "Samira", "Bakkali", "beoordelaar Ziektewet", ZIEKTEWET)
                .duo(Person.DAAN);
    }

    /** Links a resident of a request to a demo account, as consent-service does after an invitation code. */
    public static void link(Person account, UUID resident) {
        UUID id = resident == null ? UUID.randomUUID() : resident;
        ObjectNode data = JSON.createObjectNode()
                .put("id", id.toString())
                .put("version", VERSION.incrementAndGet())
                .put("accountId", Tokens.subject(Tokens.of(account.account())));
        send("residents", "nl.busbaan.inwoner.gekoppeld", id, data);
    }

    /** Links whose request this is to a demo account, and waits until he finds it. */
    public static void linkTo(Person account, UUID request) {
        String resident =
                Api.as(Person.NOOR).get("/help-requests/" + request).extract().path("residentId");
        link(account, UUID.fromString(resident));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        Api.as(account).get("/my-requests/" + request).extract().statusCode() == 200);
    }

    /** Takes the link away again, so that other tests find this account without this request. */
    public static void unlink(Person account, UUID request) {
        String resident =
                Api.as(Person.NOOR).get("/help-requests/" + request).extract().path("residentId");
        unlink(UUID.fromString(resident));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        Api.as(account).get("/my-requests/" + request).extract().statusCode() == 404);
    }

    /** The resident says that an item is wrong, and Noor leaves it as it is. */
    public static void correctionRefused(Person account, UUID request, UUID item, String statement, String reason) {
        String correction = Api.id(Api.as(account)
                        .post("/my-requests/" + request + "/corrections", Map.of("caseItemId", item, "text", statement))
                        .statusCode(201))
                .toString();
        Api.as(Person.NOOR)
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", reason))
                .post("/messaging/v1/help-requests/{id}/corrections/{correction}/answer", request, correction)
                .then()
                .statusCode(200);
    }

    /** Ends the link, as consent-service does when somebody is erased. */
    public static void unlink(UUID resident) {
        produce("residents", resident.toString(), null);
    }

    /** A line of the ledger of erasures; teams for the Wmo must keep employers for fifteen years. Gives the erasure's id. */
    public static UUID erase(UUID resident) {
        UUID erasure = UUID.randomUUID();
        ObjectNode data = JSON.createObjectNode()
                .put("id", erasure.toString())
                .put("residentRef", resident.toString())
                .put("erasedAt", "2026-11-24T09:00:00Z");
        ObjectNode duty =
                data.putArray("retention").addObject().putArray("duties").addObject();
        duty.putArray("tasks").add("WMO");
        duty.putArray("kinds").add("EMPLOYER");
        duty.put("months", 180).put("law", "Wmo 2015 artikel 5.3.4").put("entry", "hetzelfde-team-wmo");
        send("erasures", "nl.busbaan.inwoner.gewist", resident, data);
        unlink(resident);
        return erasure;
    }

    public static void sendTeam(
            UUID id,
            String name,
            String task,
            UUID organisation,
            String organisationName,
            Person lead,
            Person... members) {
        ObjectNode data = JSON.createObjectNode()
                .put("id", id.toString())
                .put("version", VERSION.incrementAndGet())
                .put("name", name)
                .put("task", task)
                .put("organisationId", organisation.toString())
                .put("organisationName", organisationName)
                .put("organisationKind", "NATIONAL_AGENCY")
                .put("workingHours", "mo-fr 09:00-17:00");
        if (lead != null) {
            data.put("leadId", lead.id().toString());
        }
        ArrayNode ids = data.putArray("memberIds");
        for (Person member : members) {
            ids.add(member.id().toString());
        }
        send("teams", "nl.busbaan.team.gewijzigd", id, data);
    }

    /** A professional's state, ready to be published. */
    public static final class Professional {
        private static final Map<UUID, String[]> TEAMS = Map.of(
                RAADSLIEDEN,
                        new String[] {
                            BUURTTEAM.toString(), "Buurtteam Amsterdam Zuidoost", "Sociaal raadslieden Zuidoost", "WMO"
                        },
                ZIEKTEWET, new String[] {UWV.toString(), "UWV", "Ziektewet Amsterdam", "SOCIALE_ZEKERHEID"},
                WERK, new String[] {UWV.toString(), "UWV", "Werk en re-integratie Amsterdam", "SOCIALE_ZEKERHEID"},
                MEDISCH, new String[] {UWV.toString(), "UWV", "Sociaal Medische Zaken Amsterdam", "ZORG"},
                WPI, new String[] {AMSTERDAM.toString(), "Gemeente Amsterdam", "WPI Zuidoost", "PARTICIPATIEWET"});
        private final Person person;
        private final ObjectNode data;
        private final List<Instant[]> absences = new ArrayList<>();

        public Professional(Person person, String givenName, String familyName, String role, UUID team) {
            this.person = person;
            String[] place = TEAMS.get(team);
            data = JSON.createObjectNode()
                    .put("id", person.id().toString())
                    .put("version", VERSION.incrementAndGet())
                    .put("accountId", Tokens.subject(Tokens.of(person.account())))
                    .put("active", true)
                    .put("givenName", givenName)
                    .put("familyName", familyName)
                    .put("phone", "+31 20 000 00" + person.id().toString().substring(34))
                    .put("workingHours", "mo-fr 09:00-17:00");
            data.putArray("standInIds");
            data.putArray("assignments")
                    .addObject()
                    .put("organisationId", place[0])
                    .put("organisationName", place[1])
                    .put("teamId", team.toString())
                    .put("teamName", place[2])
                    .put("task", place[3])
                    .put("role", role.replace(' ', '-'))
                    .put("roleName", role)
                    .put("roleCategory", "SOCIAL")
                    .put("teamLead", role.equals("teamleider"));
        }

        public Professional duo(Person partner) {
            data.put("duoPartnerId", partner.id().toString());
            return this;
        }

        public Professional absent(Instant from, Instant until) {
            absences.add(new Instant[] {from, until});
            return this;
        }

        /** A second job, at a team that checks and fines. */
        public Professional enforcingToo() {
            ((ArrayNode) data.get("assignments"))
                    .addObject()
                    .put("organisationId", AMSTERDAM.toString())
                    .put("organisationName", "Gemeente Amsterdam")
                    .put("teamId", HANDHAVING.toString())
                    .put("teamName", "Handhaving WPI")
                    .put("task", "HANDHAVING")
                    .put("role", "handhaver")
                    .put("roleName", "handhaver")
                    .put("roleCategory", "JUSTICE")
                    .put("teamLead", false);
            return this;
        }

        public Professional phone(String number) {
            data.put("phone", number);
            return this;
        }

        public Professional version(long version) {
            data.put("version", version);
            return this;
        }

        public void send() {
            ArrayNode away = data.putArray("absences");
            absences.forEach(a -> away.addObject().put("from", a[0].toString()).put("until", a[1].toString()));
            People.send("professionals", "nl.busbaan.professional.gewijzigd", person.id(), data);
        }
    }

    public static void send(String topic, String type, UUID key, ObjectNode data) {
        send(topic, type, key.toString(), data);
    }

    private static void send(String topic, String type, String key, ObjectNode data) {
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "urn:nld:oin:00000000000000000000:systeem:directory-service")
                .put("type", type)
                .put("subject", key)
                .put("time", "2026-11-24T09:00:00Z")
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:busbaan:schema:" + type + ":v1");
        event.set("data", data);
        produce(topic, key, event.toString());
    }

    public static void produce(String topic, String key, String value) {
        Map<String, Object> config = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers(),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(prefixed(topic), key, value)).get();
        } catch (Exception e) {
            throw new IllegalStateException("The test could not write to Kafka.", e);
        }
    }

    public static String prefixed(String topic) {
        return ConfigProvider.getConfig()
                        .getOptionalValue("busbaan.topic-prefix", String.class)
                        .orElse("")
                + topic;
    }
}
