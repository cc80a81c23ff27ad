package nl.busbaan.messaging;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;

/** A professional's state, ready to be published. */
public final class Professional {
    private static final Map<UUID, String[]> TEAMS = Map.of(
            People.RAADSLIEDEN,
                    new String[] {
                        People.BUURTTEAM.toString(),
                        "Buurtteam Amsterdam Zuidoost",
                        "Sociaal raadslieden Zuidoost",
                        "WMO"
                    },
            People.ZIEKTEWET, new String[] {People.UWV.toString(), "UWV", "Ziektewet Amsterdam", "SOCIALE_ZEKERHEID"},
            People.WERK,
                    new String[] {People.UWV.toString(), "UWV", "Werk en re-integratie Amsterdam", "SOCIALE_ZEKERHEID"},
            People.MEDISCH, new String[] {People.UWV.toString(), "UWV", "Sociaal Medische Zaken Amsterdam", "ZORG"},
            People.WPI,
                    new String[] {People.AMSTERDAM.toString(), "Gemeente Amsterdam", "WPI Zuidoost", "PARTICIPATIEWET"
                    });
    private final Person person;
    private final ObjectNode data;
    private final List<Instant[]> absences = new ArrayList<>();

    public Professional(Person person, String givenName, String familyName, String role, UUID team) {
        this.person = person;
        String[] place = TEAMS.get(team);
        data = Incoming.state(person.id())
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
                .put("organisationId", People.AMSTERDAM.toString())
                .put("organisationName", "Gemeente Amsterdam")
                .put("teamId", People.HANDHAVING.toString())
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
        Incoming.send("professionals", "nl.busbaan.professional.gewijzigd", person.id(), data);
    }
}
