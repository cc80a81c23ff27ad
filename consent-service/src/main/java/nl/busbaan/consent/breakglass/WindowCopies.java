package nl.busbaan.consent.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.consent.colleague.RoleWords;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.resident.ResidentId;

/** Every time that a resident's data was opened because of danger, with its review. */
@ApplicationScoped
public class WindowCopies {
    private final Reviewing reviewing;
    private final CodeNames names;
    private final RoleWords roles;

    WindowCopies(Reviewing reviewing, CodeNames names, RoleWords roles) {
        this.reviewing = reviewing;
        this.names = names;
        this.roles = roles;
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
                roles.name(window.roleName()),
                window.organisationName(),
                opened.reason(),
                window.registerEntry(),
                names.kinds(opened.kinds()),
                window.review().orElse(null),
                opened.words(),
                window.reviewedAt());
    }
}
