package nl.busbaan.messaging;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;

/** The people of the stories, published to Kafka as directory-service and consent-service do. */
public final class People {
    public static final UUID RAADSLIEDEN = team(1);
    public static final UUID ZIEKTEWET = team(2);
    public static final UUID WERK = team(3);
    public static final UUID MEDISCH = team(4);
    public static final UUID WPI = team(5);
    public static final UUID HANDHAVING = team(6);
    static final UUID BUURTTEAM = UUID.fromString("0195b000-0000-7000-8000-000000000001");
    static final UUID UWV = UUID.fromString("0195b000-0000-7000-8000-000000000002");
    static final UUID AMSTERDAM = UUID.fromString("0195b000-0000-7000-8000-000000000003");
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
        Residents.link(Person.YOUSEF, UUID.randomUUID());
        Kaart.published();
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

    public static void sendTeam(
            UUID id,
            String name,
            String task,
            UUID organisation,
            String organisationName,
            Person lead,
            Person... members) {
        ObjectNode data = Incoming.state(id)
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
        Incoming.send("teams", "nl.busbaan.team.gewijzigd", id, data);
    }
}
