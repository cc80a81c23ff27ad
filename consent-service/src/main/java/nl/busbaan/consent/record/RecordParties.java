package nl.busbaan.consent.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.consent.Controller;
import nl.busbaan.consent.consent.Dossier;
import nl.busbaan.consent.consent.Recipient;
import nl.busbaan.consent.legalbasis.Contacts;
import nl.busbaan.consent.text.Texts;

/** The parties of a record (ISO/IEC TS 27560, 6.3.6): their number, name, role as a term of DPV, and how to reach them. */
@ApplicationScoped
class RecordParties {
    private final Contacts contacts;
    private final Texts texts;
    private final ObjectMapper json;

    RecordParties(Contacts contacts, Texts texts, ObjectMapper json) {
        this.contacts = contacts;
        this.texts = texts;
        this.json = json;
    }

    ObjectNode controller(Controller controller) {
        ObjectNode party = json.createObjectNode().put("@type", "dpv:DataController");
        return of(controller.organisation(), controller.name(), party);
    }

    /** Another organisation than the one that asked is a third party (AVG 4(10)); all of them with a task are nobody in particular. */
    ObjectNode recipient(Dossier dossier) {
        Recipient recipient = dossier.consent().recipient();
        Controller controller = dossier.consent().controller();
        Optional<UUID> organisation = recipient.worksAt();
        ObjectNode party = json.createObjectNode();
        boolean own = controller != null && organisation.equals(Optional.of(controller.organisation()));
        party.putArray("@type").add("dpv:Recipient");
        if (!own) {
            party.withArray("@type").add("dpv:ThirdParty");
        }
        party.put("dct:type", words(recipient.specificity()));
        return organisation
                .map(id -> of(id, dossier.recipient(), party))
                .orElseGet(() -> party.put("dct:title", dossier.recipient())
                        .put("dpv:hasName", dossier.recipient())
                        .put("dpv:hasContact", texts.of("record.contact-unknown")));
    }

    private ObjectNode of(UUID organisation, String name, ObjectNode party) {
        Optional<Contacts.Contact> contact = contacts.of(organisation);
        party.put("@id", "urn:uuid:" + organisation)
                .put("dct:identifier", organisation.toString())
                .put("dct:title", name)
                .put("dpv:hasName", name)
                .put(
                        "dpv:hasContact",
                        contact.map(Contacts.Contact::organisation)
                                .orElseGet(() -> texts.of("record.contact-unknown")));
        contact.map(Contacts.Contact::officer)
                .filter(officer -> !officer.isBlank())
                .ifPresent(officer -> party.putObject("dpv:hasDataProtectionOfficer")
                        .put("@type", "dpv:DataProtectionOfficer")
                        .put("dpv:hasContact", officer));
        return party;
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
