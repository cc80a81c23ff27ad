package nl.busbaan.directory.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A search as it is asked. In a body and not in the address, because addresses are kept in logs.
 *
 * @param offset nobody reads on beyond 2,000, and each page costs more than the one before
 */
@Schema(name = "SearchInput")
record SearchInput(
        @NotBlank(message = "Vul in wat u zoekt.")
        @Size(max = 200, message = "Gebruik hooguit 200 tekens.")
        @Schema(required = true, examples = "ziektewet geweigerd uitzendkracht")
        String text,

        @Nullable List<@NotNull(message = "Laat geen regel leeg.") EntryKind> kinds,
        @Nullable UUID organisationId,

        @Nullable @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        String lifeDomain,

        @Nullable @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        String lifeEvent,

        @Nullable @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        String area,

        @Nullable @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        String language,

        @Nullable @Size(max = 50, message = "Kies hooguit 50 waarden.")
        List<@NotNull(message = "Laat geen regel leeg.") UUID> organisationIds,

        @Nullable @Size(max = 50, message = "Kies hooguit 50 waarden.")
        List<
                        @NotNull(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                lifeDomains,

        @Nullable @Size(max = 50, message = "Kies hooguit 50 waarden.")
        List<
                        @NotNull(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                lifeEvents,

        @Nullable @Size(max = 50, message = "Kies hooguit 50 waarden.")
        List<
                        @NotNull(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                targetGroups,

        @Nullable @Size(max = 50, message = "Kies hooguit 50 waarden.")
        List<
                        @NotNull(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                areas,

        @Nullable @Size(max = 50, message = "Kies hooguit 50 waarden.")
        List<
                        @NotNull(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                languages,

        @Nullable Boolean reachableNow,
        @Nullable Boolean takesReferrals,
        @Nullable Boolean decidesAlone,
        @Nullable @Valid NearInput near,

        @Nullable
        @Min(value = 1, message = "Vraag 1 tot 50 resultaten.")
        @Max(value = 50, message = "Vraag 1 tot 50 resultaten.")
        Integer limit,

        @Nullable
        @Min(value = 0, message = "Begin bij 0 of verder.")
        @Max(value = 2_000, message = "Verder dan 2000 resultaten gaat het niet. Gebruik meer woorden, of filters.")
        @Schema(description = "Hoeveel resultaten overgeslagen worden; houd limit daarbij gelijk.")
        Integer offset,

        @Nullable
        @Schema(
                description =
                        "Of van elk filter de waarden geteld worden; ontbreekt dit, dan wel. Voor een volgende pagina hoeft het niet: zij zijn dan leeg.")
        Boolean facets) {
    private static final int USUAL_LIMIT = 20;

    Query query(Understanding understanding, Addresses addresses, Moment moment, Set<EntryKind> visible) {
        String asked = text.strip();
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        add(
                values,
                Facet.KIND,
                kinds == null ? null : kinds.stream().map(EntryKind::name).toList(),
                null);
        add(
                values,
                Facet.ORGANISATION,
                texts(organisationIds),
                organisationId == null ? null : organisationId.toString());
        add(values, Facet.LIFE_DOMAIN, lifeDomains, lifeDomain);
        add(values, Facet.LIFE_EVENT, lifeEvents, lifeEvent);
        add(values, Facet.TARGET_GROUP, targetGroups, null);
        add(values, Facet.AREA, areas, area);
        add(values, Facet.LANGUAGE, languages, language);
        yes(values, Facet.REACHABLE_NOW, reachableNow);
        yes(values, Facet.TAKES_REFERRALS, takesReferrals);
        yes(values, Facet.DECIDES_ALONE, decidesAlone);
        return new Query(
                asked,
                understanding.of(asked),
                visible,
                new Query.Filters(values, near == null ? null : near.in(addresses)),
                moment,
                Objects.requireNonNullElse(offset, 0),
                Objects.requireNonNullElse(limit, USUAL_LIMIT),
                Objects.requireNonNullElse(facets, true));
    }

    private static @Nullable List<String> texts(@Nullable List<UUID> ids) {
        return ids == null ? null : ids.stream().map(UUID::toString).toList();
    }

    private static void yes(Map<Facet, Set<String>> values, Facet facet, @Nullable Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            values.put(facet, Set.of(Facet.YES));
        }
    }

    private static void add(
            Map<Facet, Set<String>> values, Facet facet, @Nullable List<String> several, @Nullable String one) {
        Set<String> wanted = new HashSet<>();
        if (several != null) {
            wanted.addAll(several);
        }
        if (one != null) {
            wanted.add(one);
        }
        if (!wanted.isEmpty()) {
            values.put(facet, wanted);
        }
    }

    @Override
    public String toString() {
        return "SearchInput[…]";
    }
}
