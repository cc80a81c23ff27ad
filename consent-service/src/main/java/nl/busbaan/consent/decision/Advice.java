package nl.busbaan.consent.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.busbaan.consent.kind.Category;
import nl.busbaan.consent.legalbasis.Basis;
import nl.busbaan.consent.legalbasis.Entry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer as the AVG guide shows it beside a kind of data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Answer")
record Advice(
        String kind,
        String kindName,
        Category category,
        Answer answer,
        @Schema(examples = "vraag") String label,
        String code,
        @Nullable Basis basis,
        @Nullable String article,
        String sentence,

        @Schema(
                description =
                        "Wat de wet nog kan eisen en wie dat afhandelt, als dit nooit mag; ook dit is een voorbeeld, niet"
                                + " juridisch getoetst.")
        @Nullable
        String legalDemand,

        @Schema(description = "Rust op een voorbeeld, niet juridisch getoetst.")
        boolean example,

        @Nullable LocalDate until) {

    static Advice of(Verdict verdict, Sentences sentences) {
        Entry entry = verdict.entry();
        return new Advice(
                verdict.kind().code(),
                verdict.kind().name(),
                verdict.kind().category(),
                verdict.answer(),
                verdict.answer().label(),
                verdict.code(),
                entry == null ? null : entry.basis(),
                verdict.article(),
                sentences.of(verdict),
                sentences.legalDemand(verdict).orElse(null),
                entry != null && entry.example(),
                verdict.until());
    }
}
