package nl.busbaan.consent.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.problem.ProblemException;

/** Who it was: the log shows a role, and the name when the resident asks for it. */
@ApplicationScoped
class Names {
    private final AccessLog log;
    private final NameMasks masks;
    private final Colleagues colleagues;

    Names(AccessLog log, NameMasks masks, Colleagues colleagues) {
        this.log = log;
        this.masks = masks;
        this.colleagues = colleagues;
    }

    sealed interface Name {}

    record Known(String name, String organisation) implements Name {}

    record Masked(String organisation) implements Name {}

    /** Someone whom our read model doesn't know any more. */
    record Forgotten(String organisation) implements Name {}

    @Transactional
    Name ask(UUID line, AccountId account) {
        Access access = log.one(line, account).orElseThrow(ProblemException::notFound);
        Optional<NameMask> mask = masks.standing(access.colleague());
        if (mask.isPresent()) {
            return new Masked(access.organisationName());
        }
        return colleagues
                .findByIdOptional(access.colleague())
                .map(Colleague::name)
                .filter(name -> !name.isBlank())
                .<Name>map(name -> new Known(name, access.organisationName()))
                .orElseGet(() -> new Forgotten(access.organisationName()));
    }
}
