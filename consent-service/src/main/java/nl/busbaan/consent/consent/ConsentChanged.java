package nl.busbaan.consent.consent;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;

/** Data of {@code nl.busbaan.toestemming.gewijzigd}; for display only, never to permit on. */
record ConsentChanged(
        UUID id, long version, UUID residentRef, Status status, SortedSet<String> kinds, LocalDate until) {}
