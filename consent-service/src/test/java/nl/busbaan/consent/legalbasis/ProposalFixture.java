package nl.busbaan.consent.legalbasis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A proposal as the form sends it: Wmo teams may tell WPI about care at home, for the Wmo. */
final class ProposalFixture {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private ProposalFixture() {}

    static Map<String, Object> aProposal() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("fromTasks", List.of("PARTICIPATIEWET"));
        body.put("toTasks", List.of("PARTICIPATIEWET"));
        body.put("toRoleCategories", List.of("*"));
        body.put("toRoles", List.of("*"));
        body.put("scope", "SAME_ORGANISATION");
        body.put("purposes", List.of("WORK_REINTEGRATION"));
        body.put("kinds", List.of("EDUCATION"));
        body.put("basis", "PUBLIC_TASK");
        body.put("article", "Participatiewet 7");
        body.put("explanation", "De gemeente helpt bij werk.");
        body.put("source", "Participatiewet artikel 7");
        body.put("retention", List.of(Map.of("kind", "*", "months", 24, "law", "Archiefwet")));
        body.put("validFrom", TODAY.toString());
        body.put("why", "Nu vragen wij het steeds opnieuw.");
        return body;
    }

    static Map<String, Object> aProposal(String field, Object value) {
        Map<String, Object> body = aProposal();
        body.put(field, value);
        return body;
    }
}
