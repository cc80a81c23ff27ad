package nl.busbaan.consent.copy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.busbaan.consent.accesslog.AccessCopies;
import nl.busbaan.consent.breakglass.WindowCopies;
import nl.busbaan.consent.consent.NamesKept;
import nl.busbaan.consent.decision.DecisionCopies;
import nl.busbaan.consent.objection.ObjectionCopies;
import nl.busbaan.consent.record.ConsentCopies;
import nl.busbaan.consent.request.CounterCopies;
import nl.busbaan.consent.request.RequestCopies;
import nl.busbaan.consent.resident.InvitationCopies;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.rights.RestrictionCopies;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.identity.AccountId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers what each feature holds of one resident. */
@ApplicationScoped
class MyCopies {
    private static final List<String> LEFT_OUT = List.of("codes", "readers", "masked");

    private final Residents residents;
    private final InvitationCopies invitations;
    private final RequestCopies requests;
    private final CounterCopies counterCodes;
    private final ConsentCopies consents;
    private final RestrictionCopies restrictions;
    private final ObjectionCopies objections;
    private final AccessCopies accesses;
    private final WindowCopies windows;
    private final DecisionCopies decisions;
    private final NamesKept names;
    private final Texts texts;
    private final ObjectMapper json;
    private final String service;
    private final Clock clock;

    MyCopies(
            Residents residents,
            InvitationCopies invitations,
            RequestCopies requests,
            CounterCopies counterCodes,
            ConsentCopies consents,
            RestrictionCopies restrictions,
            ObjectionCopies objections,
            AccessCopies accesses,
            WindowCopies windows,
            DecisionCopies decisions,
            NamesKept names,
            Texts texts,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service,
            Clock clock) {
        this.residents = residents;
        this.invitations = invitations;
        this.requests = requests;
        this.counterCodes = counterCodes;
        this.consents = consents;
        this.restrictions = restrictions;
        this.objections = objections;
        this.accesses = accesses;
        this.windows = windows;
        this.decisions = decisions;
        this.names = names;
        this.texts = texts;
        this.json = json;
        this.service = service;
        this.clock = clock;
    }

    /** In the shape of {@link MyCopy}. */
    @Transactional
    JsonNode of(AccountId account) {
        Resident resident = residents.ofAccount(account);
        return names.from(resident.id()).outOf(json.valueToTree(everything(resident, account)));
    }

    private MyCopy everything(Resident resident, AccountId account) {
        ResidentId id = resident.id();
        return new MyCopy(
                service,
                clock.instant(),
                LEFT_OUT.stream().map(what -> texts.of("copy.left-out." + what)).toList(),
                new MyCopy.Self(id.value(), resident.account().isPresent(), resident.standstill()),
                invitations.of(id),
                requests.of(id),
                counterCodes.of(id),
                consents.of(account),
                restrictions.of(id),
                objections.of(id),
                accesses.of(id),
                windows.of(id),
                decisions.of(id));
    }
}
