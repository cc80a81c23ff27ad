package nl.busbaan.directory.provisioning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What SCIM knows of a team beyond its entry.
 *
 * @param unassigned the team of those who are in no other
 */
record GroupRow(UUID team, @Nullable String externalId, boolean unassigned, Instant createdAt, Instant changedAt) {}
