package nl.busbaan.consent.logbook;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ties a line of a log to the operation it is part of, over services (W3C Trace Context). Every line has one, also where no tracing is
 * set up: then it is what the caller said, or a fresh one.
 */
public record Trace(String traceId, String spanId) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");

    /** @param traceparent as the caller gave it; left aside when it isn't one */
    public static Trace current(@Nullable String traceparent) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return new Trace(span.getTraceId(), span.getSpanId());
        }
        Matcher given = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return given.matches()
                ? new Trace(given.group(1), random(SPAN_BYTES))
                : new Trace(random(TRACE_BYTES), random(SPAN_BYTES));
    }

    private static String random(int bytes) {
        byte[] id = new byte[bytes];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
