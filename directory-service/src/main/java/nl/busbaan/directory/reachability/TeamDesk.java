package nl.busbaan.directory.reachability;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the chain of stand-ins ends: the team, by its number if it has one. */
public record TeamDesk(UUID id, String name, @Nullable String phone) {}
