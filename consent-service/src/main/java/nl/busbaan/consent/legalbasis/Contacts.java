package nl.busbaan.consent.legalbasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** How to reach an organisation about what it does with data (AVG 13(1)(a) and (b)), as its record of processing says. */
@ApplicationScoped
public class Contacts {
    private final Controllers controllers;

    Contacts(Controllers controllers) {
        this.controllers = controllers;
    }

    /** @param officer of its data protection officer (FG); blank when it has none or didn't say */
    public record Contact(String organisation, String officer) {}

    /** Empty when the organisation didn't fill it in yet. */
    @Transactional
    public Optional<Contact> of(UUID organisation) {
        return controllers
                .findByIdOptional(organisation)
                .map(Controller::details)
                .filter(details -> !details.contact().isBlank())
                .map(details -> new Contact(details.contact(), details.dpoContact()));
    }
}
