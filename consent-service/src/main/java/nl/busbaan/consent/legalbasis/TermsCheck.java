package nl.busbaan.consent.legalbasis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.kind.Category;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.platform.problem.Violation;

/** What no organisation can put into its register, and what is no register entry at all. */
final class TermsCheck {
    private static final Pattern TASK = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");
    private static final Pattern ROLE = Pattern.compile("[a-z0-9-]{2,60}");
    private static final String JURIST =
            " Vraagt iemand de gegevens met een formele vordering? Stuur die naar de jurist.";

    private final CodeLists lists;
    private final Terms terms;
    private final List<Violation> violations = new ArrayList<>();

    private TermsCheck(CodeLists lists, Terms terms) {
        this.lists = lists;
        this.terms = terms;
    }

    /** Everything that is wrong with them, today. */
    static List<Violation> of(Terms terms, CodeLists lists, LocalDate today) {
        TermsCheck check = new TermsCheck(lists, terms);
        check.purposes();
        check.kinds();
        check.parties();
        check.retention();
        check.validity(today);
        return check.violations;
    }

    /** C11: helper and enforcer apart, whatever an organisation decides. */
    private void purposes() {
        for (String code : terms.purposes()) {
            Optional<Purpose> purpose = lists.purpose(code);
            if (code.equals(Terms.ANY)) {
                continue;
            }
            if (purpose.isEmpty()) {
                wrong("purposes", "Dit doel kennen wij niet. Kies er een uit de lijst.");
            } else if (purpose.get().never()) {
                wrong(
                        "purposes",
                        "Voor %s deelt Busbaan nooit gegevens."
                                        .formatted(purpose.get().name())
                                + JURIST);
            }
        }
    }

    private void kinds() {
        for (String code : terms.kinds()) {
            if (code.startsWith(Terms.ANY)) {
                wholeCategory(code);
                continue;
            }
            Optional<Kind> kind = lists.kind(code);
            if (kind.isEmpty()) {
                wrong("kinds", "Dit soort gegeven kennen wij niet. Kies er een uit de lijst.");
            } else if (kind.get().category() == Category.CRIMINAL && terms.basis() != Basis.LEGAL_OBLIGATION) {
                wrong(
                        "basis",
                        "%s mag alleen als een wet het zegt (AVG 10)."
                                .formatted(kind.get().name()));
            }
        }
    }

    private void wholeCategory(String code) {
        boolean ordinary = code.equals(Terms.categoryOf(Category.ORDINARY));
        boolean inDanger = code.equals(Terms.categoryOf(Category.SPECIAL)) && terms.basis() == Basis.VITAL_INTEREST;
        if (!ordinary && !inDanger) {
            wrong("kinds", "Noem bijzondere en strafrechtelijke gegevens een voor een.");
        }
    }

    private void parties() {
        codes("fromTasks", terms.fromTasks(), TASK, "Deze taak kennen wij niet. Kies er een uit de lijst.");
        codes("toTasks", terms.toTasks(), TASK, "Deze taak kennen wij niet. Kies er een uit de lijst.");
        codes("toRoleCategories", terms.toRoleCategories(), TASK, "Dit vakgebied kennen wij niet.");
        codes("toRoles", terms.toRoles(), ROLE, "Deze rol kennen wij niet. Kies er een uit de lijst.");
        if (terms.toTasks().contains(Assignment.ENFORCEMENT)) {
            wrong("toTasks", "Een team voor handhaving krijgt nooit gegevens uit Busbaan." + JURIST);
        }
    }

    private void retention() {
        List<String> named = terms.retention().stream().map(Retention::kind).toList();
        if (!named.contains(Terms.ANY) && !named.containsAll(terms.kinds())) {
            wrong("retention", "Zeg voor elk soort gegeven hoe lang het bewaard blijft.");
        }
        IntStream.range(0, named.size())
                .filter(i -> !named.get(i).equals(Terms.ANY) && !terms.kinds().contains(named.get(i)))
                .forEach(
                        i -> wrong("retention", "Deze bewaartermijn hoort niet bij een soort gegeven van deze regel."));
    }

    private void validity(LocalDate today) {
        if (terms.validFrom().isBefore(today)) {
            wrong("validFrom", "Kies vandaag of een dag daarna: een besluit werkt niet terug.");
        }
        LocalDate until = terms.validUntil();
        if (until != null && !until.isAfter(terms.validFrom())) {
            wrong("validUntil", "Kies een dag na het begin.");
        }
    }

    private void codes(String field, List<String> codes, Pattern form, String message) {
        codes.stream()
                .filter(code -> !code.equals(Terms.ANY) && !form.matcher(code).matches())
                .forEach(code -> wrong(field, message));
    }

    private void wrong(String field, String message) {
        Violation violation = Violation.inBody(field, message);
        if (!violations.contains(violation)) {
            violations.add(violation);
        }
    }
}
