package nl.busbaan.directory.importing;

import java.util.UUID;

/** An import was taken back; told within the transaction that does it. */
public record ImportTakenBack(UUID run) {}
