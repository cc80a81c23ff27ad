package nl.busbaan.messaging.initiative;

import java.util.UUID;

public record InitiativeId(UUID value) {}
