package nl.busbaan.directory.hsdsimport;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.hsds.HsdsRecord;
import nl.busbaan.directory.hsds.HsdsRecords;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.hsds.Nesting;
import nl.busbaan.directory.offering.OfferingDetails;
import nl.busbaan.directory.offering.OfferingKind;
import nl.busbaan.directory.organisation.OrganisationDetails;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.OrganisationKind;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.Term;
import nl.busbaan.directory.taxonomy.TermKind;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the kaart says of an imported record. The record itself is kept whole, so here a text may be cut to what our own
 * limits allow, and what the standard doesn't ask for gets a sentence that says so.
 */
final class EntryDetails {
    private static final Pattern PHONE = Pattern.compile("[+0-9 ()-]{3,30}");
    private static final Pattern WEBSITE = Pattern.compile("https?://\\S{1,300}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern POSTAL_CODE = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{2}");
    private static final int NAME = 200;
    private static final int CITY = 100;
    private static final int SUMMARY = 2000;
    private static final int CONDITIONS = 4000;
    private static final int DOCUMENT = 300;
    private static final int MOST = 50;

    static final String NO_DESCRIPTION = "De bron geeft geen omschrijving.";
    static final String NO_CONDITIONS = "De bron noemt geen voorwaarden. Vraag het de organisatie.";

    private final String source;
    private final HsdsRecords records;
    private final LocalDate today;
    private final Map<TermKind, Map<String, String>> codes = new HashMap<>();

    EntryDetails(String source, HsdsRecords records, Taxonomy taxonomy, Clock clock) {
        this.source = source;
        this.records = records;
        this.today = WorkingHours.today(clock);
        for (Term term : taxonomy.terms()) {
            Map<String, String> list = codes.computeIfAbsent(term.kind(), k -> new HashMap<>());
            list.put(term.code().toLowerCase(Locale.ROOT), term.code());
            list.put(term.name().toLowerCase(Locale.ROOT), term.code());
        }
    }

    OrganisationDetails organisation(HsdsRecord row, @Nullable OrganisationDetails before) {
        String website = row.text("website");
        String email = row.text("email");
        LocalDate date = before == null ? today : before.sourceDate();
        return new OrganisationDetails(
                cut(row.text("name"), NAME),
                OrganisationKind.OTHER,
                cut(orElse(row.text("description"), NO_DESCRIPTION), SUMMARY),
                ourTerms(row, TermKind.LIFE_DOMAIN),
                ourTerms(row, TermKind.AREA),
                WEBSITE.matcher(website).matches() ? website : null,
                phone(row),
                EMAIL.matcher(email).matches() ? email : null,
                place(records.where(HsdsTables.LOCATIONS, "organization_id", row.id()).stream()),
                sourceName(),
                date,
                date);
    }

    /** For services that name no organisation. */
    OrganisationDetails sourceItself(@Nullable OrganisationDetails before) {
        LocalDate date = before == null ? today : before.sourceDate();
        return new OrganisationDetails(
                "Bron: " + source,
                OrganisationKind.OTHER,
                "Van dit aanbod noemt de bron geen organisatie.",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                sourceName(),
                date,
                date);
    }

    OfferingDetails offering(HsdsRecord row, OrganisationId organisation, @Nullable OfferingDetails before) {
        LocalDate date = Stream.of(day(row.value("assured_date")), day(row.value("last_modified")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(before == null ? today : before.sourceDate());
        return new OfferingDetails(
                cut(row.text("name"), NAME),
                OfferingKind.SERVICE,
                organisation,
                null,
                cut(orElse(row.text("description"), NO_DESCRIPTION), SUMMARY),
                cut(conditions(row), CONDITIONS),
                List.of(),
                null,
                children("required_documents", row)
                        .map(d -> cut(d.text("document"), DOCUMENT))
                        .filter(d -> !d.isBlank())
                        .limit(MOST)
                        .toList(),
                ourTerms(row, TermKind.LIFE_DOMAIN),
                ourTerms(row, TermKind.LIFE_EVENT),
                List.of(),
                areas(row),
                needs(row),
                place(children(HsdsTables.SERVICES_AT_LOCATIONS, row)
                        .map(at -> records.find(HsdsTables.LOCATIONS, at.value("location_id")))
                        .flatMap(Stream::ofNullable)),
                intake(row),
                sourceName(),
                date,
                date);
    }

    private Intake intake(HsdsRecord row) {
        if (row.text("status").equals("temporarily closed")) {
            return Intake.PAUSED;
        }
        List<String> free =
                children("service_capacity", row).map(c -> c.text("available")).toList();
        return !free.isEmpty() && free.stream().allMatch("0"::equals) ? Intake.FULL : Intake.OPEN;
    }

    /** The first of the locations, as far as it fits what an address here looks like. */
    private @Nullable Location place(Stream<HsdsRecord> locations) {
        return locations.findFirst().map(this::place).orElse(null);
    }

    private Location place(HsdsRecord location) {
        Optional<HsdsRecord> address = records.where("addresses", "location_id", location.id()).stream()
                .findFirst();
        String postalCode = address.map(a -> a.text("postal_code")).orElse("");
        Double latitude = degrees(location.text("latitude"), 90);
        Double longitude = degrees(location.text("longitude"), 180);
        boolean onMap = latitude != null && longitude != null;
        return new Location(
                address.map(a -> cut(a.text("address_1"), NAME)).orElse(null),
                POSTAL_CODE.matcher(postalCode).matches() ? postalCode : null,
                address.map(a -> cut(a.text("city"), CITY)).orElse(null),
                onMap ? latitude : null,
                onMap ? longitude : null,
                false);
    }

    private static @Nullable Double degrees(String text, int most) {
        BigDecimal number = Nesting.number(text);
        return number == null || Math.abs(number.doubleValue()) > most ? null : number.doubleValue();
    }

    private String sourceName() {
        return "HSDS: " + source;
    }

    private String conditions(HsdsRecord row) {
        List<String> parts = new ArrayList<>();
        parts.add(row.text("eligibility_description"));
        if (row.value("minimum_age") != null) {
            parts.add("Leeftijd: vanaf %s jaar.".formatted(row.text("minimum_age")));
        }
        if (row.value("maximum_age") != null) {
            parts.add("Leeftijd: tot en met %s jaar.".formatted(row.text("maximum_age")));
        }
        String fees = orElse(row.text("fees_description"), row.text("fees"));
        parts.add(fees.isBlank() ? "" : "Kosten: " + fees);
        parts.removeIf(String::isBlank);
        return parts.isEmpty() ? NO_CONDITIONS : String.join("\n", parts);
    }

    /** Its other name and its terms are what people may look for. */
    private List<String> needs(HsdsRecord row) {
        return Stream.concat(Stream.of(row.text("alternate_name")), terms(row).map(t -> t.text("name")))
                .filter(word -> !word.isBlank())
                .map(word -> cut(word, NAME))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<HsdsRecord> terms(HsdsRecord row) {
        return records.where(HsdsTables.ATTRIBUTES, "link_id", row.id()).stream()
                .map(attribute -> records.find(HsdsTables.TAXONOMY_TERMS, attribute.value("taxonomy_term_id")))
                .flatMap(Stream::ofNullable);
    }

    private List<String> ourTerms(HsdsRecord row, TermKind kind) {
        return known(kind, terms(row).flatMap(term -> Stream.of(term.text("code"), term.text("name"))));
    }

    private List<String> areas(HsdsRecord row) {
        return known(
                TermKind.AREA,
                Stream.concat(
                        children("service_areas", row).map(area -> area.text("name")),
                        terms(row).map(term -> term.text("code"))));
    }

    private List<String> known(TermKind kind, Stream<String> words) {
        Map<String, String> list = codes.getOrDefault(kind, Map.of());
        return words.map(word -> list.get(word.toLowerCase(Locale.ROOT)))
                .flatMap(Stream::ofNullable)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<HsdsRecord> children(String table, HsdsRecord service) {
        return records.where(table, "service_id", service.id()).stream();
    }

    private @Nullable String phone(HsdsRecord organization) {
        return records.where("phones", "organization_id", organization.id()).stream()
                .map(phone -> phone.text("number").replace("\"", "").strip())
                .filter(number -> PHONE.matcher(number).matches())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null
                    ? null
                    : text.length() > "2026-11-24".length()
                            ? OffsetDateTime.parse(text).toLocalDate()
                            : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String orElse(String text, String instead) {
        return text.isBlank() ? instead : text;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
