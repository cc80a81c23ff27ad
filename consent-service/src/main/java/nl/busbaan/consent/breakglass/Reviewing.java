package nl.busbaan.consent.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.accesslog.AccessLog;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.officer.Officer;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** Looking back on what was opened, and telling what came of it. */
@ApplicationScoped
public class Reviewing {
    private static final String ERASED = "(gewist)";

    private final BreakGlass windows;
    private final AccessLog accesses;
    private final Colleagues colleagues;
    private final Officers officers;
    private final ResidentKeys keys;
    private final Clock clock;

    Reviewing(
            BreakGlass windows,
            AccessLog accesses,
            Colleagues colleagues,
            Officers officers,
            ResidentKeys keys,
            Clock clock) {
        this.windows = windows;
        this.accesses = accesses;
        this.colleagues = colleagues;
        this.officers = officers;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A window with its words, and what was read through it.
     *
     * @param kinds codes of what the colleague read of this resident while it was open
     */
    record Opened(Window window, String reason, @Nullable String words, Set<String> kinds) {}

    /** @param dpo the FG looks back, also on what would be nobody's; a privacy officer reads what his own organisation opened */
    @Transactional
    List<Opened> list(Officer officer, boolean dpo, boolean reviewed) {
        List<Window> found = dpo
                ? windows.forReview(officer.organisation(), officers.organisations(), reviewed)
                : windows.ofOrganisation(officer.organisation(), reviewed);
        return found.stream().map(this::opened).toList();
    }

    @Transactional
    public long waiting(Officer officer, boolean dpo) {
        return dpo
                ? windows.countForReview(officer.organisation(), officers.organisations())
                : windows.countOfOrganisation(officer.organisation());
    }

    @Transactional
    List<Opened> of(ResidentId resident) {
        return windows.of(resident).stream().map(this::opened).toList();
    }

    @Transactional
    List<Opened> allOf(ResidentId resident) {
        return windows.allOf(resident).stream().map(this::opened).toList();
    }

    @Transactional
    Opened review(UUID id, Review found, String words, Officer officer, @Nullable String ifMatch) {
        Window window = windows.forChange(id, officer.organisation(), officers.organisations())
                .orElseThrow(ProblemException::notFound);
        Version.require(ifMatch, window.version());
        if (colleagues
                .byAccount(officer.account())
                .filter(c -> c.id().equals(window.colleague()))
                .isPresent()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "Je kijkt niet terug op je eigen noodtoegang.");
        }
        byte[] sealed = keys.encrypt(window.resident().value(), Window.contextOf(id, "review"), words);
        if (!window.review(found, sealed, officer.label(), clock.instant())) {
            throw ProblemException.wrongState("Hier is al op teruggekeken.");
        }
        return opened(window);
    }

    private Opened opened(Window window) {
        byte[] words = window.reviewWords();
        return new Opened(
                window,
                plain(window, "reason", window.reason()),
                words == null ? null : plain(window, "review", words),
                accesses.readBetween(window.resident(), window.colleague(), window.openedAt(), window.closesAt()));
    }

    private String plain(Window window, String part, byte[] sealed) {
        return keys.decrypt(window.resident().value(), Window.contextOf(window.id(), part), sealed)
                .orElse(ERASED);
    }
}
