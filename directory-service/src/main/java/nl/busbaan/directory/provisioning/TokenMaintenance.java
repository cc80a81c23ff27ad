package nl.busbaan.directory.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Organisations;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** How the administrator makes and revokes tokens, and how a token is recognised. */
@ApplicationScoped
class TokenMaintenance {
    private static final Duration USUAL_LIFE = Duration.ofDays(365);
    private static final Duration LONGEST_LIFE = Duration.ofDays(731);

    private final ProvisioningTokens tokens;
    private final Organisations organisations;
    private final IdempotentRequest request;
    private final Clock clock;

    TokenMaintenance(ProvisioningTokens tokens, Organisations organisations, IdempotentRequest request, Clock clock) {
        this.tokens = tokens;
        this.organisations = organisations;
        this.request = request;
        this.clock = clock;
    }

    /** A new token, with the secret that is never seen again. */
    record Made(ProvisioningToken token, TokenSecret secret) {}

    /** @throws ProblemException 404 for an unknown organisation */
    @Transactional
    List<ProvisioningToken> of(OrganisationId organisation) {
        known(organisation);
        return tokens.of(organisation);
    }

    /** @throws ProblemException 404 for an unknown organisation, 400 for an end that is past or too far away */
    @Transactional
    Made make(OrganisationId organisation, String label, @Nullable Instant expires) {
        known(organisation);
        Instant now = clock.instant();
        Instant end = expires == null ? now.plus(USUAL_LIFE) : expires;
        if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST_LIFE))) {
            throw ProblemException.invalid(Violation.inBody("expiresAt", "Kies een moment na nu en binnen twee jaar."));
        }
        TokenSecret secret = TokenSecret.random();
        ProvisioningToken token = new ProvisioningToken(organisation, label.strip(), secret, now, end);
        tokens.persistAndFlush(token);
        request.answered(201, ProvisioningTokenPath.of(organisation, token.id()));
        return new Made(token, secret);
    }

    /** @throws ProblemException 404 for an unknown token, also when it is another organisation's */
    @Transactional
    void revoke(OrganisationId organisation, ProvisioningTokenId id) {
        tokens.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(token -> token.organisationId().equals(organisation))
                .orElseThrow(ProblemException::notFound)
                .revoke(clock.instant());
    }

    /** The organisation that the token opens; empty when it is wrong, expired, revoked, or the organisation is gone. */
    @Transactional
    Optional<OrganisationId> opened(String text) {
        Instant now = clock.instant();
        return TokenSecret.read(text)
                .flatMap(secret -> tokens.findByIdOptional(secret.id())
                        .filter(token -> token.opensWith(secret, now))
                        .filter(token ->
                                organisations.active(token.organisationId()).isPresent())
                        .map(token -> {
                            tokens.noteUse(token, now);
                            return token.organisationId();
                        }));
    }

    private void known(OrganisationId organisation) {
        if (organisations.active(organisation).isEmpty()) {
            throw ProblemException.notFound();
        }
    }
}
