package nl.busbaan.directory.reachability;

import java.util.List;
import java.util.UUID;

/**
 * Who stands in (waarnemer).
 *
 * @param standIns who stand in for him in turn: his duo partner first, then those he named
 */
public record StandIn(UUID id, String name, Availability availability, List<UUID> standIns) {}
