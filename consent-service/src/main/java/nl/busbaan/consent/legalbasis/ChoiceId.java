package nl.busbaan.consent.legalbasis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record ChoiceId(
        @Column(name = "entry_id") String entry,
        @Column(name = "organisation_id") UUID organisation) implements Serializable {}
