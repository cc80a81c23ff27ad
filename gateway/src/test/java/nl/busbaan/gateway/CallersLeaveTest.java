package nl.busbaan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that somebody leaves breaks its calls off: nobody waits for those any more, and no connection is kept for them. */
@QuarkusTest
@GatewayTest
class CallersLeaveTest {
    private static final Logger ROUTING = Logger.getLogger("nl.busbaan.gateway.routing");
    private static final int CALLERS = 40;

    private final Warnings warnings = new Warnings();

    @BeforeEach
    void listen() {
        ROUTING.addHandler(warnings);
    }

    @AfterEach
    void listenNoMore() {
        ROUTING.removeHandler(warnings);
    }

    @Test
    void a_call_that_is_broken_off_while_its_session_is_looked_up_does_not_wait_for_the_service() throws IOException {
        Browser browser = Browser.signedInAs("raadsvrouw");
        for (int i = 0; i < CALLERS; i++) {
            leaveAtOnce("GET /messaging/v1/inbox HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nCookie: %s\r\n\r\n"
                    .formatted(Browser.PORT, browser.cookies()));
        }

        // Asked after them, and given up last.
        assertThat(browser.get("/directory/v1/silent").statusCode()).isEqualTo(503);

        assertThat(warnings.said).singleElement().asString().contains("DIRECTORY");
    }

    private static void leaveAtOnce(String call) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Browser.PORT)) {
            socket.getOutputStream().write(call.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }
    }

    private static final class Warnings extends Handler {
        private final List<String> said = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                said.add(new PatternFormatter("%s").format(ExtLogRecord.wrap(line)));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
