package nl.busbaan.directory.reachability;

import java.util.UUID;

/** Who stands in (waarnemer): the duo partner first, then the named stand-ins. */
public record StandIn(UUID id, String name, Availability availability) {}
