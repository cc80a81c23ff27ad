package nl.busbaan.consent.colleague;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A professional, as directory-service knows him. */
@Embeddable
public record ColleagueId(@Column(name = "id") UUID value) implements Serializable {}
