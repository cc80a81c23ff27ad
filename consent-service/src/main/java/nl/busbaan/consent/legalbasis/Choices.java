package nl.busbaan.consent.legalbasis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Choices implements PanacheRepositoryBase<Choice, ChoiceId> {}
