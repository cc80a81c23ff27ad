package nl.busbaan.consent.decision;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The lines in which somebody of an organisation wanted to see: by where he worked then, as the line's facts have it, for people move. A
 * line without facts (a question that couldn't be judged) is found by where he works now.
 */
record AskedFrom(UUID organisation) {
    /** The first half is what the index on the log has; it also finds what the organisation only recorded. */
    private static final String CONDITION =
            """
            ((%s
              and cast(sql('(? -> ''jobs'') @> cast(? as jsonb)', papers.information, :askedFromJob) as Boolean) = true)
             or (papers.information is null
                 and subject in (%s)))
            """.formatted(Supervised.anyOf("askedFrom", true), Supervised.worksNowAt("= :askedFrom"));

    /** In the query language, about a line. */
    String condition() {
        return CONDITION;
    }

    Map<String, Object> parameters() {
        return Map.of(
                "askedFrom",
                organisation,
                "askedFromInFacts",
                Supervised.array(Set.of(organisation)),
                "askedFromJob",
                "[{\"organisationId\":\"%s\"}]".formatted(organisation));
    }
}
