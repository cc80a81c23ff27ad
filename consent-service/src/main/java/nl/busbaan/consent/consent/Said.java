package nl.busbaan.consent.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.ColleagueId;

/** What the resident's words come to for one colleague. */
public sealed interface Said {

    /** @param until last day on which it holds */
    record Yes(LocalDate until) implements Said {}

    record No() implements Said {}

    record Nothing() implements Said {}

    /**
     * The most specific word decides; at equal specificity a no wins. Someone with two jobs is met by what was said about either.
     */
    public static Said of(List<Word> words, ColleagueId who, List<Assignment> assignments, LocalDate today) {
        Collection<Word> latest = words.stream()
                .filter(word -> word.recipient().includes(who, assignments))
                .collect(Collectors.toMap(
                        Word::recipient, w -> w, BinaryOperator.maxBy(Comparator.comparingLong(Word::seq))))
                .values();
        // Only now leave out what is over: a short yes that ran out doesn't bring back a longer one from before.
        List<Word> standing =
                latest.stream().filter(word -> word.holdsOn(today)).toList();
        return standing.stream()
                .map(word -> word.recipient().specificity())
                .min(Comparator.naturalOrder())
                .map(top -> atSpecificity(standing, top))
                .orElse(new Nothing());
    }

    private static Said atSpecificity(List<Word> standing, Recipient.Specificity top) {
        List<Word> deciding = standing.stream()
                .filter(word -> word.recipient().specificity() == top)
                .toList();
        if (deciding.stream().anyMatch(word -> !word.yes())) {
            return new No();
        }
        return deciding.stream()
                .map(Word::until)
                .max(Comparator.naturalOrder())
                .<Said>map(Yes::new)
                .orElse(new Nothing());
    }
}
