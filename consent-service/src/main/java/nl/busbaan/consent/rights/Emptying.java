package nl.busbaan.consent.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.platform.identity.AccountId;

/**
 * Takes everything out of the rows that tells about a resident. What proves that the logs weren't tampered with stays: seals, links and
 * commitments, which tell nothing once content and salt are gone.
 */
@ApplicationScoped
class Emptying {
    /** Nothing is due of a question whose resident has gone. */
    private static final String OVER = """
            update consent_request set next_moment = null, ended_at = ?2
            where resident = ?1 and not answer_shown and ended_at is null""";

    private static final List<String> STATEMENTS = List.of(
            """
            update consent_event set content = null, salt = null, shown_text = null, witness = null, witness_id = null,
                recorded_by = null, recorded_by_label = null, said_at = null, signed_on = null, paper_kept = null
            where resident = ?1""",
            """
            update consent set purpose = '', kinds = '{}', recipient_label = '', colleague_id = null, role = null, team_id = null,
                renews = null, begins = null, given_on = null, renewal = null, renew_at = null, release = null
            where resident = ?1""",
            """
            update consent_request set purpose = '', kinds = '{}', recipient_label = '', asked_by_label = '', explanation = '',
                colleague_id = null, role = null, team_id = null, renews = null, begins = null
            where resident = ?1""",
            "update decision_log set resident = null, salt = null where resident = ?1",
            "update access_log set resident = null, salt = null where resident = ?1",
            "delete from invitation where resident = ?1",
            "delete from objection where resident = ?1",
            "delete from question_sheet where resident = ?1",
            "delete from counter_code where resident = ?1",
            "delete from participant where request_id in (select request_id from participation where resident = ?1)",
            "delete from participation where resident = ?1");

    private final EntityManager entities;

    Emptying(EntityManager entities) {
        this.entities = entities;
    }

    /** The caller holds the resident's row, so that nothing about him is decided meanwhile. */
    void empty(Resident resident, Instant at) {
        entities.flush();
        entities.createNativeQuery(OVER)
                .setParameter(1, resident.id().value())
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        for (String statement : STATEMENTS) {
            entities.createNativeQuery(statement)
                    .setParameter(1, resident.id().value())
                    .executeUpdate();
        }
        resident.account()
                .map(AccountId::value)
                .ifPresent(account -> entities.createNativeQuery("delete from invitation_attempt where account = ?1")
                        .setParameter(1, account)
                        .executeUpdate());
    }
}
