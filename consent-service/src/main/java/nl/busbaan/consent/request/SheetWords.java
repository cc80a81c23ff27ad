package nl.busbaan.consent.request;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything in words that stood on a sheet: names of kinds, organisations and colleagues may change after it was printed. */
record SheetWords(
        Wording.Shown shown, List<Questions.KindName> kinds, String purpose, String recipient, String askedBy) {
    static SheetWords of(Questions.Told told) {
        return new SheetWords(told.shown(), told.kinds(), told.purposeName(), told.recipient(), told.askedBy());
    }

    Questions.Told told(ConsentRequest request) {
        return new Questions.Told(request, shown, kinds, purpose, recipient, askedBy, null, false);
    }

    /** The kinds that the release was asked for, by their codes: what is secret may have changed since. */
    Set<String> secret() {
        return shown.release() == null
                ? Set.of()
                : kinds.stream()
                        .filter(Questions.KindName::underSecrecy)
                        .map(Questions.KindName::code)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "SheetWords[…]";
    }
}
