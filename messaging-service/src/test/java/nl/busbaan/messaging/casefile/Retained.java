package nl.busbaan.messaging.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.busbaan.platform.crypto.ResidentKeys;

/** Opens what is kept by law, which the product itself never does. */
@ApplicationScoped
public class Retained {
    @Inject
    RetainedItems items;

    @Inject
    ResidentKeys keys;

    @Inject
    EntityManager entities;

    @Transactional
    public List<String> opens(UUID erasure) {
        return items.ofErasure(erasure).stream()
                .map(item -> keys.decrypt(item.id(), "retained:" + item.id(), text(item))
                        .orElseThrow())
                .toList();
    }

    public void endWhatIsOver() {
        items.endWhatIsOver();
    }

    private byte[] text(RetainedItem item) {
        return (byte[]) entities.createNativeQuery("select text from retained_item where id = ?1", byte[].class)
                .setParameter(1, item.id())
                .getSingleResult();
    }
}
