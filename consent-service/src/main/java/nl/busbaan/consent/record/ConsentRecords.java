package nl.busbaan.consent.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.consent.Consent;
import nl.busbaan.consent.consent.Controller;
import nl.busbaan.consent.consent.Dossier;
import nl.busbaan.consent.consent.Notice;
import nl.busbaan.consent.consent.Release;
import nl.busbaan.consent.kind.Category;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Secrecy;
import nl.busbaan.consent.text.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A consent as a record of ISO/IEC TS 27560:2023 in JSON-LD, with the terms of the Data Privacy Vocabulary (DPV 2), after the guide
 * "Consent Records and Receipts as per ISO/IEC TS 27560:2023" of W3C's DPV group. Kinds, purposes and steps carry our own codes
 * under {@code urn:nl:busbaan:} and their name. It is made in the language of whoever asks for it ({@code dct:language}); the notice
 * stays in the language in which it was shown.
 */
@ApplicationScoped
class ConsentRecords {
    private static final String SCHEMA = "https://w3id.org/dpv/schema/dpv-27560#";
    /**
     * Access, correction, erasure, restriction, data portability; withdrawing; complaint. Not objection (AVG 21), which is against a
     * public task: whoever consented withdraws.
     */
    private static final List<String> RIGHTS = List.of(
            "eu-gdpr:A15", "eu-gdpr:A16", "eu-gdpr:A17", "eu-gdpr:A18", "eu-gdpr:A20", "eu-gdpr:A7-3", "eu-gdpr:A77");

    private final CodeLists lists;
    private final CodeNames names;
    private final Texts texts;
    private final RecordParties parties;
    private final RecordEvents events;
    private final String storageLocation;
    private final ObjectMapper json;
    private final Clock clock;

    ConsentRecords(
            CodeLists lists,
            CodeNames names,
            Texts texts,
            RecordParties parties,
            RecordEvents events,
            @ConfigProperty(name = "busbaan.storage-location") String storageLocation,
            ObjectMapper json,
            Clock clock) {
        this.lists = lists;
        this.names = names;
        this.parties = parties;
        this.events = events;
        this.storageLocation = storageLocation;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    ObjectNode record(Dossier dossier) {
        ObjectNode record = context();
        record.setAll(body(dossier));
        return record;
    }

    /** A copy of the record at this moment, for the resident to keep (receipt). */
    ObjectNode receipt(Dossier dossier, UUID id) {
        ObjectNode receipt = context();
        receipt.put("@id", urn(id))
                .put("@type", "dpv:ConsentReceipt")
                .put("dct:identifier", id.toString())
                .put("dct:conformsTo", SCHEMA + "receipt-full")
                .put("dct:created", clock.instant().toString());
        Controller controller = dossier.consent().controller();
        if (controller != null) {
            receipt.set("dct:publisher", parties.controller(controller));
        }
        receipt.set("dpv:hasRecordOfActivity", body(dossier));
        return receipt;
    }

    private ObjectNode context() {
        ObjectNode document = json.createObjectNode();
        document.putObject("@context")
                .put("dpv", "https://w3id.org/dpv#")
                .put("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#")
                .put("loc", "https://w3id.org/dpv/loc#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("busbaan", "urn:nl:busbaan:");
        return document;
    }

    private ObjectNode body(Dossier dossier) {
        Consent consent = dossier.consent();
        UUID id = consent.id().value();
        ObjectNode record = json.createObjectNode()
                .put("@id", urn(id))
                .put("@type", "dpv:ConsentRecord")
                .put("dct:identifier", id.toString())
                .put("dct:conformsTo", SCHEMA + "record")
                .put("dct:language", texts.language())
                .put("dct:description", dossier.sentence());
        consent.continuation()
                .ifPresent(continuation -> record.put("busbaan:renews", urn(continuation.renews()))
                        .put("busbaan:begins", continuation.begins().toString()));
        record.putObject("dpv:hasDataSubject")
                .put("@id", urn(consent.resident().value()))
                .put("@type", "dpv:DataSubject")
                .put("dct:identifier", consent.resident().value().toString());
        Controller controller = consent.controller();
        if (controller != null) {
            record.set("dpv:hasDataController", parties.controller(controller));
        }
        record.put("dpv:hasJurisdiction", "loc:NL").put("dpv:hasApplicableLaw", "eu-gdpr:GDPR");
        record.set("dpv:hasLegalBasis", legalBasis(consent));
        // The list of today: of what isn't secret any more there is no keeper to name.
        consent.release()
                .filter(release -> !lists.underSecrecy(consent.kinds()).isEmpty())
                .ifPresent(release -> record.set("busbaan:releaseFromSecrecy", release(consent, release)));
        Notice notice = dossier.notice();
        if (notice != null) {
            record.set("dpv:hasNotice", notice(notice));
        }
        record.set("dpv:hasProcess", process(dossier));
        record.set("dpv:hasConsentStatus", events.of(dossier));
        return record;
    }

    private ArrayNode legalBasis(Consent consent) {
        ArrayNode basis = json.createArrayNode().add("eu-gdpr:A6-1-a");
        boolean special = kinds(consent).stream().anyMatch(kind -> kind.category() == Category.SPECIAL);
        return special ? basis.add("eu-gdpr:A9-2-a") : basis;
    }

    /** Not a legal basis of the GDPR, so it stands beside those: a consent to read doesn't lift a secrecy. */
    private JsonNode release(Consent consent, Release release) {
        ObjectNode apart = json.createObjectNode().put("@type", "busbaan:ReleaseFromSecrecy");
        ArrayNode laws = apart.putArray("dpv:hasApplicableLaw");
        ArrayNode secret = apart.putArray("dpv:hasPersonalData");
        lists.underSecrecy(consent.kinds()).forEach(kind -> secret.add("busbaan:kind:" + kind));
        kinds(consent).stream()
                .flatMap(kind -> kind.underSecrecy().stream())
                .map(Secrecy::article)
                .distinct()
                .forEach(laws::add);
        return apart.put("busbaan:state", "busbaan:release:" + release)
                .put("dct:title", texts.list(names.keepers(consent.kinds())));
    }

    private JsonNode notice(Notice notice) {
        return json.createObjectNode()
                .put("@type", "dpv:ConsentNotice")
                .put("dct:language", notice.language())
                .put("dct:hasVersion", Integer.toString(notice.version()))
                .put("dct:description", notice.text());
    }

    private ObjectNode process(Dossier dossier) {
        Consent consent = dossier.consent();
        ObjectNode process = json.createObjectNode().put("@type", "dpv:Process");
        process.set(
                "dpv:hasPurpose", coded("purpose", consent.purpose(), "dpv:Purpose", names.purpose(consent.purpose())));
        ArrayNode data = process.putArray("dpv:hasPersonalData");
        kinds(consent).forEach(kind -> data.add(coded("kind", kind.code(), category(kind), names.name(kind))));
        process.set("dpv:hasRecipient", parties.recipient(dossier));
        process.putObject("dpv:hasStorageCondition")
                .put("@type", "dpv:StorageDuration")
                .put("dct:valid", consent.until().toString())
                .put("dpv:hasLocation", storageLocation)
                .put("dct:description", texts.of("record.storage", texts.date(consent.until())));
        process.putObject("dpv:hasConsentControl")
                .put("@type", "dpv:WithdrawConsent")
                .put("dct:description", texts.of("record.withdraw"));
        ArrayNode rights = process.putArray("dpv:hasRight");
        RIGHTS.forEach(rights::add);
        return process;
    }

    private List<Kind> kinds(Consent consent) {
        return consent.kinds().stream().sorted().map(lists::knownKind).toList();
    }

    private static String category(Kind kind) {
        return switch (kind.category()) {
            case ORDINARY -> "dpv:PersonalData";
            case SPECIAL -> "dpv:SpecialCategoryPersonalData";
            case CRIMINAL -> "dpv:SensitivePersonalData";
        };
    }

    private JsonNode coded(String list, String code, String type, String name) {
        return json.createObjectNode()
                .put("@id", "busbaan:%s:%s".formatted(list, code))
                .put("@type", type)
                .put("dct:title", name);
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
