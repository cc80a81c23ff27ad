package nl.busbaan.messaging.colleague;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Collectors;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;

/** The professional who makes this call, found in the read model by the token's account; call it inside a transaction. */
@RequestScoped
public class CurrentProfessional {
    private final Caller caller;
    private final Colleagues colleagues;

    CurrentProfessional(Caller caller, Colleagues colleagues) {
        this.caller = caller;
        this.colleagues = colleagues;
    }

    /** @throws ProblemException 403 when the account isn't linked to a professional, or he no longer works here */
    public Colleague colleague() {
        return colleagues
                .withAccount(caller.account())
                .filter(Colleague::isActive)
                .orElseThrow(
                        () -> ProblemException.of(
                                ProblemType.NOT_ALLOWED,
                                "Uw account hoort nog niet bij een medewerker. Open eerst uw eigen pagina in de sociale kaart."));
    }

    public ProfessionalId id() {
        return colleague().id();
    }

    /**
     * For whatever is about a request: helper and enforcer stay apart (scheiding van machten), also when somebody got a job that
     * enforces after he came to take part. Who is called next by the promise takes it from there.
     *
     * @throws ProblemException 404 for who enforces: no request exists for him
     */
    public ProfessionalId helper() {
        Colleague colleague = colleague();
        if (colleague.enforces()) {
            throw ProblemException.notFound();
        }
        return colleague.id();
    }

    public Set<TeamId> teams() {
        return colleague().assignments().stream().map(Assignment::team).collect(Collectors.toUnmodifiableSet());
    }
}
