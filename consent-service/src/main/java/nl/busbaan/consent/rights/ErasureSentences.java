package nl.busbaan.consent.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.busbaan.consent.legalbasis.RetentionDuties;
import nl.busbaan.consent.text.Texts;

/** What goes and what stays at an erasure, in B1. */
@ApplicationScoped
class ErasureSentences {
    private static final int MONTHS_IN_A_YEAR = 12;

    private final Texts texts;

    ErasureSentences(Texts texts) {
        this.texts = texts;
    }

    String obstacle(Erasing.Obstacle obstacle) {
        return texts.of("erasure.obstacle." + obstacle);
    }

    List<String> goes() {
        return Stream.of("requests", "case-data", "consents", "account")
                .map(part -> texts.of("erasure.goes." + part))
                .toList();
    }

    List<ErasureStay> stays(List<RetentionDuties.Duty> duties) {
        return Stream.concat(duties.stream().map(this::caseData), evidence().stream())
                .toList();
    }

    /** What stays here of everybody: evidence without content, so that the logs can be checked. */
    List<ErasureStay> evidence() {
        return List.of(
                new ErasureStay(texts.of("erasure.stays.consents"), texts.of("erasure.stays.consents.law"), null),
                new ErasureStay(texts.of("erasure.stays.logs"), texts.of("erasure.stays.logs.law"), null));
    }

    private ErasureStay caseData(RetentionDuties.Duty duty) {
        List<String> tasks =
                duty.tasks().stream().map(task -> texts.ofCode("task.", task)).toList();
        int months = duty.months();
        String term = months % MONTHS_IN_A_YEAR == 0
                ? texts.of("erasure.years", months / MONTHS_IN_A_YEAR)
                : texts.of("erasure.months", months);
        return new ErasureStay(texts.of("erasure.stays.case-data", texts.list(tasks), term), duty.law(), months);
    }
}
