package nl.busbaan.consent.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.consent.colleague.RoleWords;
import nl.busbaan.consent.resident.ResidentId;

/** The whole access log of one resident; years of it are thousands of small lines, and none may be missing. */
@ApplicationScoped
public class AccessCopies {
    private final AccessLog log;
    private final AccessSentences sentences;
    private final RoleWords roles;

    AccessCopies(AccessLog log, AccessSentences sentences, RoleWords roles) {
        this.log = log;
        this.sentences = sentences;
        this.roles = roles;
    }

    /** Newest first. Call it inside a transaction. */
    public List<AccessCopy> of(ResidentId resident) {
        return log.list("resident.value = ?1 order by at desc, id desc", resident.value()).stream()
                .map(this::copy)
                .toList();
    }

    private AccessCopy copy(Access access) {
        AccessSentences.Told told = sentences.of(access);
        return new AccessCopy(
                access.at(),
                roles.name(access.roleName()),
                access.teamName(),
                access.organisationName(),
                told.purpose(),
                told.kinds(),
                told.sentence());
    }
}
