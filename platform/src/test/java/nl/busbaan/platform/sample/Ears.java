package nl.busbaan.platform.sample;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.busbaan.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class Ears {
    @Inject
    Inbox inbox;

    @Inject
    EntityManager entities;

    @Incoming("greetings")
    @Blocking
    void hear(String payload) {
        inbox.once(
                "ears",
                payload,
                event -> entities.createNativeQuery("insert into heard (event_id, subject, text) values (?1, ?2, ?3)")
                        .setParameter(1, event.id())
                        .setParameter(2, event.subject())
                        .setParameter(3, event.data().get("text").asText())
                        .executeUpdate());
    }

    @ActivateRequestContext
    @SuppressWarnings("unchecked")
    List<String> heard(String subject) {
        return entities.createNativeQuery("select text from heard where subject = ?1 order by seq")
                .setParameter(1, subject)
                .getResultList();
    }
}
