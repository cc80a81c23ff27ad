package nl.busbaan.messaging.casefile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.NamedColleague;
import nl.busbaan.messaging.colleague.Team;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.resident.ResidentAccounts;
import nl.busbaan.platform.identity.Caller;

/** Case data for the resident whose it is, by his own right. He is no reader that is logged or decided on. */
@ApplicationScoped
public class CaseItemCopies {
    private final CaseItems items;
    private final Colleagues colleagues;
    private final Teams teams;
    private final KindNames kinds;
    private final Disclosure disclosure;
    private final ResidentAccounts accounts;
    private final Caller caller;

    CaseItemCopies(
            CaseItems items,
            Colleagues colleagues,
            Teams teams,
            KindNames kinds,
            Disclosure disclosure,
            ResidentAccounts accounts,
            Caller caller) {
        this.items = items;
        this.colleagues = colleagues;
        this.teams = teams;
        this.kinds = kinds;
        this.disclosure = disclosure;
        this.accounts = accounts;
        this.caller = caller;
    }

    private record Found(CaseItem item, NamedColleague by, String team) {}

    /** By request, oldest first. Call it outside a transaction: the names of the kinds may have to be asked for. */
    public Map<UUID, List<CaseItemCopy>> of(Collection<HelpRequestId> requests) {
        OwnRight mine = QuarkusTransaction.requiringNew().call(() -> OwnRight.of(caller, accounts));
        List<Found> found = QuarkusTransaction.requiringNew()
                .call(() -> requests.stream()
                        .flatMap(request -> items.allOfRequest(request).stream())
                        .map(this::found)
                        .toList());
        return found.stream()
                .collect(Collectors.groupingBy(
                        one -> one.item().requestId(),
                        Collectors.mapping(one -> copy(one, mine), Collectors.toList())));
    }

    private Found found(CaseItem item) {
        return new Found(
                item,
                colleagues.named(item.recordedBy()),
                teams.of(item.recordedByTeam()).map(Team::name).orElse("een team"));
    }

    private CaseItemCopy copy(Found found, OwnRight mine) {
        CaseItem item = found.item();
        return new CaseItemCopy(
                item.id().value(),
                item.kind(),
                kinds.nameOf(item.kind()),
                disclosure.open(item, mine).map(Disclosed::value).orElse(null),
                found.by(),
                found.team(),
                item.recordedAt(),
                item.replacedBy().orElse(null),
                item.replacedAt().orElse(null));
    }
}
