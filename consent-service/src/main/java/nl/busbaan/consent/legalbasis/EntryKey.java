package nl.busbaan.consent.legalbasis;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
record EntryKey(String id, int version) implements Serializable {}
