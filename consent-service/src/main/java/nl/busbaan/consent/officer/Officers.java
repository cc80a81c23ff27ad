package nl.busbaan.consent.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;

/** Finds the organisation of an officer by the domain of his verified e-mail address. */
@ApplicationScoped
public class Officers {
    private final OfficerConfig config;
    private final Teams teams;
    private final Caller caller;

    Officers(OfficerConfig config, Teams teams, Caller caller) {
        this.config = config;
        this.teams = teams;
        this.caller = caller;
    }

    /** Empty for who is no officer, or of an organisation that we don't know. */
    @Transactional
    public Optional<Officer> find() {
        if (!caller.has(Roles.PRIVACY_OFFICER) && !caller.has(Roles.DPO) && !caller.has(Roles.CONTROLLER)) {
            return Optional.empty();
        }
        return caller.verifiedEmail()
                .flatMap(email -> organisationOf(email)
                        .flatMap(name -> teams.organisationNamed(name)
                                .map(organisation -> new Officer(caller.account(), email, organisation, name))));
    }

    /** @throws ProblemException 409 when we don't know for which organisation the caller works */
    public Officer current() {
        return find().orElseThrow(() -> ProblemException.wrongState(
                "Wij weten niet voor welke organisatie je dit doet. Vraag de beheerder om dit in te stellen."));
    }

    /** The organisations that have officers here. */
    @Transactional
    public Set<UUID> organisations() {
        return config.organisations().values().stream()
                .map(teams::organisationNamed)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** @throws ProblemException 409 when we don't know for which organisation the caller works */
    @Transactional
    public Supervision supervision() {
        Officer officer = current();
        return new Supervision(
                officer.organisation(),
                officer.organisationName(),
                organisations(),
                Set.copyOf(config.organisations().values()),
                caller.has(Roles.DPO));
    }

    private Optional<String> organisationOf(String email) {
        String domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(config.organisations().get(domain));
    }
}
