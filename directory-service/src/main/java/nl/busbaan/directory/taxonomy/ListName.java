package nl.busbaan.directory.taxonomy;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists that the administrator keeps. */
public enum ListName {
    ROLES("roles", null),
    LIFE_DOMAINS("life-domains", TermKind.LIFE_DOMAIN),
    LIFE_EVENTS("life-events", TermKind.LIFE_EVENT),
    AREAS("areas", TermKind.AREA),
    /** Rules, and no code list: they have ids instead of codes. */
    SYNONYMS("synonyms", null);

    private final String slug;
    private final @Nullable TermKind terms;

    ListName(String slug, @Nullable TermKind terms) {
        this.slug = slug;
        this.terms = terms;
    }

    /** As it stands in addresses. */
    public String slug() {
        return slug;
    }

    /** The kind of its terms, when it is a list of terms. */
    public Optional<TermKind> terms() {
        return Optional.ofNullable(terms);
    }

    static ListName of(TermKind kind) {
        return Arrays.stream(values())
                .filter(list -> list.terms == kind)
                .findFirst()
                .orElseThrow();
    }
}
