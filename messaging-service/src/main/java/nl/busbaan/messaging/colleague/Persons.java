package nl.busbaan.messaging.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

@ApplicationScoped
class Persons {
    private final Colleagues colleagues;
    private final CurrentProfessional me;

    Persons(Colleagues colleagues, CurrentProfessional me) {
        this.colleagues = colleagues;
        this.me = me;
    }

    @Transactional
    Optional<Person> find(ProfessionalId id) {
        me.colleague();
        return colleagues.active(id).map(Colleague::person);
    }
}
