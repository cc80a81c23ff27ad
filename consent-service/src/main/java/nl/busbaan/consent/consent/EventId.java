package nl.busbaan.consent.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record EventId(
        @Column(name = "resident") UUID resident,
        @Column(name = "seq") long seq) implements Serializable {}
