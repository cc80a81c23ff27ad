package nl.busbaan.platform.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.outbox.Outbox;
import nl.busbaan.platform.outbox.Topics;

@ApplicationScoped
class Greetings {
    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    IdempotentRequest request;

    @Inject
    Topics topics;

    private final CyclicBarrier meeting = new CyclicBarrier(2);

    void start(@Observes StartupEvent event) {
        topics.ensure(List.of("greetings"), List.of());
    }

    @Transactional
    URI greet(String text) {
        Greeting greeting = new Greeting();
        greeting.id = UUID.randomUUID();
        greeting.text = text;
        entities.persist(greeting);
        outbox.append("greetings", "nl.busbaan.groet.gegeven", greeting.id.toString(), Map.of("text", text));
        URI location = URI.create("/sample/v1/greetings/" + greeting.id);
        request.answered(201, location.toString());
        return location;
    }

    /** One after the other; before the second of two it waits until somebody else holds a first one too. */
    @Transactional
    void lock(List<UUID> ids) {
        for (UUID id : ids) {
            entities.find(Greeting.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (ids.size() == 2 && id.equals(ids.getFirst())) {
                meet();
            }
        }
    }

    private void meet() {
        try {
            meeting.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("The other one didn't come.", e);
        }
    }

    /** Several events of one aggregate, to see their order. */
    @Transactional
    void repeat(String key, int from, int times) {
        for (int i = from; i < from + times; i++) {
            outbox.append("greetings", "nl.busbaan.groet.gegeven", key, Map.of("text", String.valueOf(i)));
        }
    }

    @Transactional
    void failAfterAppending() {
        outbox.append("greetings", "nl.busbaan.groet.gegeven", "never", Map.of("text", "never"));
        throw new IllegalStateException("rolled back on purpose");
    }
}
