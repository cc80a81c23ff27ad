package nl.busbaan.consent.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.ColleagueId;
import org.jspecify.annotations.Nullable;

/** What the resident's words come to for one colleague. */
public sealed interface Said {

    /**
     * @param until last day on which it holds
     * @param releasedUntil last day on which it holds for what falls under secrecy too; null when it doesn't
     */
    record Yes(LocalDate until, @Nullable LocalDate releasedUntil) implements Said {}

    record No() implements Said {}

    record Nothing() implements Said {}

    /** Until when a yes holds that goes with a release from secrecy; empty when there is none. */
    default Optional<LocalDate> released() {
        return this instanceof Yes yes ? Optional.ofNullable(yes.releasedUntil()) : Optional.empty();
    }

    /**
     * The most specific word decides; at equal specificity a no wins. Someone with two jobs is met by what was said about either.
     */
    static Said of(List<Word> words, ColleagueId who, List<Assignment> assignments, LocalDate today) {
        List<Word> deciding = deciding(words, who, assignments, today);
        if (deciding.stream().anyMatch(word -> !word.yes())) {
            return new No();
        }
        Optional<LocalDate> released = last(deciding.stream().filter(Word::released));
        return last(deciding.stream())
                .<Said>map(until -> new Yes(until, released.orElse(null)))
                .orElse(new Nothing());
    }

    /** The words that decide: of those to the most specific recipients that stand today, the latest to each. */
    static List<Word> deciding(List<Word> words, ColleagueId who, List<Assignment> assignments, LocalDate today) {
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
                .map(top -> standing.stream()
                        .filter(word -> word.recipient().specificity() == top)
                        .toList())
                .orElse(List.of());
    }

    private static Optional<LocalDate> last(Stream<Word> words) {
        return words.map(Word::until).max(Comparator.naturalOrder());
    }
}
