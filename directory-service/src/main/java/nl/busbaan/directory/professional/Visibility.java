package nl.busbaan.directory.professional;

import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;

/** Who sees individual professionals. Others, residents among them, see organisations, teams, offerings and initiatives. */
public final class Visibility {
    private Visibility() {}

    public static boolean seesProfessionals(Caller caller) {
        return caller.has(Roles.PROFESSIONAL)
                || caller.has(Roles.DIRECTORY_ADMIN)
                || caller.has(Roles.PRIVACY_OFFICER)
                || caller.has(Roles.DPO);
    }
}
