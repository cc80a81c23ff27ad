package nl.busbaan.messaging.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.casefile.CaseItems;
import nl.busbaan.messaging.casefile.RetainedItem;
import nl.busbaan.messaging.casefile.RetainedItems;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.notification.Live;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.platform.crypto.ResidentKeys;

/**
 * Erases residents as the ledger of erasures says: every row of theirs is deleted and their key destroyed. What the law says must be
 * kept is taken out from under that key first.
 */
@ApplicationScoped
class Erasures implements PanacheRepositoryBase<Erasure, UUID> {
    private static final String OF_REQUEST = "in (select id from help_request where resident_id = ?1)";
    private static final String OF_HANDOVER = "in (select id from handover where resident_id = ?1)";
    /** In the order in which they refer to each other. */
    private static final List<String> STATEMENTS = List.of(
            "delete from live_event where subject " + OF_REQUEST + " or subject " + OF_HANDOVER,
            "delete from step where request_id " + OF_REQUEST,
            "delete from resident_message where request_id " + OF_REQUEST,
            "delete from help_request_action where request_id " + OF_REQUEST,
            "delete from handover_participant where handover_id " + OF_HANDOVER,
            "delete from handover where resident_id = ?1",
            "delete from introduction where resident_id = ?1",
            "delete from correction where resident_id = ?1",
            "delete from case_item where resident_id = ?1",
            // The number of the consent stays as removed, so that what comes late doesn't bring it back.
            "update consent_state set removed = true, resident_id = null, status = null, begins = null, until = null"
                    + " where resident_id = ?1",
            "delete from help_request_participant where request_id " + OF_REQUEST,
            "delete from help_request where resident_id = ?1",
            "delete from resident_account where resident_id = ?1");

    private final HelpRequests requests;
    private final CaseItems items;
    private final RetainedItems retained;
    private final ResidentKeys keys;
    private final Live live;

    Erasures(HelpRequests requests, CaseItems items, RetainedItems retained, ResidentKeys keys, Live live) {
        this.requests = requests;
        this.items = items;
        this.retained = retained;
        this.keys = keys;
        this.live = live;
    }

    /** Idempotent: a line that comes again finds the erasure done. */
    @Transactional
    void erase(ResidentErased line) {
        if (findByIdOptional(line.id()).isPresent()) {
            return;
        }
        ResidentId resident = new ResidentId(line.residentRef());
        List<HelpRequest> his = requests.ofResident(resident);
        his.forEach(request -> requests.locked(request.id()));
        persist(new Erasure(line, his.size(), Math.toIntExact(items.count("residentId", resident))));
        retained.retain(line.id(), resident, line.retention());
        flush();
        STATEMENTS.forEach(statement -> getEntityManager()
                .createNativeQuery(statement)
                .setParameter(1, resident.value())
                .executeUpdate());
        his.forEach(request -> requests.unpublish(request.id()));
        Set<ProfessionalId> helpers = new LinkedHashSet<>();
        his.forEach(request -> helpers.addAll(request.participantIds()));
        getEntityManager().clear();
        live.tell(Live.HELP_REQUEST, line.id(), helpers);
    }

    /** After the commit, for it can't be rolled back. */
    void destroyKey(UUID resident) {
        keys.erase(resident);
    }

    /** @param keyGone whether nothing of his can be opened any more */
    record Proof(Erasure erasure, boolean keyGone, List<RetainedItem> kept) {}

    @Transactional
    Optional<Proof> proof(UUID id) {
        return findByIdOptional(id)
                .map(erasure -> new Proof(erasure, !keys.has(erasure.resident().value()), retained.ofErasure(id)));
    }
}
