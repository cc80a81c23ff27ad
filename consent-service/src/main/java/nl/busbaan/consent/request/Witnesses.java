package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.consent.Expression;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Who was there when it was spoken (getuige): somebody else than who writes it down. */
@ApplicationScoped
class Witnesses {
    private static final String NOT_YOURSELF = "Je kunt niet je eigen getuige zijn. Kies een ander.";
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Colleagues colleagues;

    Witnesses(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** A colleague, whom we know, or somebody else, of whom there is only a name. */
    record Named(@Nullable UUID colleague, @Nullable String name) {
        @Override
        public String toString() {
            return "Named[…]";
        }
    }

    /** As the resident reads it; empty when something is wrong with it. */
    Optional<Expression.Witness> find(Named named, Colleague writer, List<Violation> violations) {
        String name = named.name() == null ? "" : named.name().strip();
        if (named.colleague() != null) {
            if (!name.isEmpty()) {
                violations.add(Violation.inBody("witnessName", "Kies een collega, of vul een naam in. Niet allebei."));
            }
            return colleague(new ColleagueId(named.colleague()), writer, violations);
        }
        if (name.isEmpty()) {
            violations.add(Violation.inBody("witnessName", "Vul de naam van de getuige in."));
        } else if (alike(name).equals(alike(writer.name()))) {
            violations.add(Violation.inBody("witnessName", NOT_YOURSELF));
        }
        return Optional.of(Expression.Witness.named(name));
    }

    private Optional<Expression.Witness> colleague(ColleagueId id, Colleague writer, List<Violation> violations) {
        if (id.equals(writer.id())) {
            violations.add(Violation.inBody("witnessId", NOT_YOURSELF));
            return Optional.empty();
        }
        Optional<Expression.Witness> witness = colleagues.active(id).map(Expression.Witness::of);
        if (witness.isEmpty()) {
            violations.add(Violation.inBody("witnessId", "Deze collega kennen wij niet. Kies een ander."));
        }
        return witness;
    }

    /** However it is typed. */
    private static String alike(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(plain.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
