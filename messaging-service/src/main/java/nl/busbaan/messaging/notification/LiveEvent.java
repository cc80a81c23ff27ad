package nl.busbaan.messaging.notification;

import java.util.UUID;

/** That something changed: which, and of what kind. Never what. */
record LiveEvent(long seq, String kind, UUID subject) {}
