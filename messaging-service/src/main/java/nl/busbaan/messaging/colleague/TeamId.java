package nl.busbaan.messaging.colleague;

import java.util.UUID;

public record TeamId(UUID value) {}
