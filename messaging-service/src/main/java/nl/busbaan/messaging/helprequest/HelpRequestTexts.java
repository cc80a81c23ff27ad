package nl.busbaan.messaging.helprequest;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Actions and messages of a request, oldest first. */
@ApplicationScoped
class HelpRequestTexts {

    List<HelpRequestAction> actions(HelpRequest request) {
        return Panache.getEntityManager()
                .createQuery(
                        "from HelpRequestAction where requestId = :request order by takenAt, id",
                        HelpRequestAction.class)
                .setParameter("request", request.id().value())
                .getResultList();
    }

    List<ResidentMessage> messages(HelpRequest request) {
        return Panache.getEntityManager()
                .createQuery(
                        "from ResidentMessage where requestId = :request order by sentAt, id", ResidentMessage.class)
                .setParameter("request", request.id().value())
                .getResultList();
    }
}
