package nl.busbaan.consent.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.resident.ResidentId;

/** Every time that a resident's data was opened because of danger, with its review. */
@ApplicationScoped
public class WindowCopies {
    private final Reviewing reviewing;
    private final CodeLists lists;

    WindowCopies(Reviewing reviewing, CodeLists lists) {
        this.reviewing = reviewing;
        this.lists = lists;
    }

    /** Newest first. */
    public List<WindowCopy> of(ResidentId resident) {
        return reviewing.allOf(resident).stream().map(this::copy).toList();
    }

    private WindowCopy copy(Reviewing.Opened opened) {
        Window window = opened.window();
        return new WindowCopy(
                window.openedAt(),
                window.closesAt(),
                window.roleName(),
                window.organisationName(),
                opened.reason(),
                window.registerEntry(),
                opened.kinds().stream()
                        .sorted()
                        .map(code -> lists.knownKind(code).name())
                        .toList(),
                window.review().orElse(null),
                opened.words(),
                window.reviewedAt());
    }
}
