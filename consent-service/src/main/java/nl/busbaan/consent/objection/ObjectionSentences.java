package nl.busbaan.consent.objection;

import jakarta.enterprise.context.ApplicationScoped;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.time.WorkingHours;

/** What a resident reads of his objection, in B1. */
@ApplicationScoped
class ObjectionSentences {
    private final Texts texts;

    ObjectionSentences(Texts texts) {
        this.texts = texts;
    }

    String of(Objection objection, boolean late) {
        return texts.of(
                "objection." + (late ? "late" : key(objection)),
                objection.organisationName(),
                texts.date(objection.due()),
                day(objection));
    }

    private static String key(Objection objection) {
        return switch (objection.state()) {
            case OPEN -> objection.extendedAt().isPresent() ? "extended" : "open";
            case UPHELD -> "upheld";
            case REJECTED -> "rejected";
            case TAKEN_BACK -> "taken-back";
        };
    }

    /** Of what the sentence is about: that it was made, weighed or taken back. */
    private String day(Objection objection) {
        return texts.date(objection
                .takenBackAt()
                .or(objection::weighedAt)
                .orElse(objection.madeAt())
                .atZone(WorkingHours.ZONE)
                .toLocalDate());
    }
}
