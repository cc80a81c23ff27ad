package nl.busbaan.consent.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.common.KafkaException;

/**
 * The program that verifies the logs. It runs apart from the service, with a role that may read the database, and with the public
 * half of the key: so whoever checks needs to trust neither the service nor the database's administrator.
 */
public final class VerifyLog {
    private static final int UNTOUCHED = 0;
    private static final int TOUCHED = 1;
    private static final int COULD_NOT_LOOK = 2;
    /** Kafka's client tells its whole configuration otherwise. Held here, or it could be collected with its level. */
    private static final Logger ROOT = Logger.getLogger("");

    private VerifyLog() {}

    public static void main(String[] arguments) {
        ROOT.setLevel(Level.SEVERE);
        System.exit(run(System.getenv(), System.out));
    }

    /** @return 0 untouched, 1 something was found, 2 it couldn't look */
    static int run(Map<String, String> environment, PrintStream out) {
        try {
            Verification verification = Verification.against(
                    heads(environment, out),
                    LogKey.verifier(Path.of(value(environment, "BUSBAAN_LOG_PUBLIC_KEY_FILE"))));
            try (Connection connection = DriverManager.getConnection(
                    value(environment, "BUSBAAN_DB_URL"),
                    value(environment, "BUSBAAN_DB_USER"),
                    value(environment, "BUSBAAN_DB_PASSWORD"))) {
                connection.setReadOnly(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setAutoCommit(false);
                return tell(verification.verdicts(connection), verification.strangeHeads(), out);
            }
        } catch (SQLException | KafkaException | IOException | GeneralSecurityException e) {
            out.println("The logs can't be verified: " + e.getMessage());
            return COULD_NOT_LOOK;
        }
    }

    /** From the topic and the file, before the database: what was published is in the database by then. */
    private static List<Head> heads(Map<String, String> environment, PrintStream out) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Head> heads = new ArrayList<>(new HeadsTopic(
                        value(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                        environment.getOrDefault("BUSBAAN_TOPIC_PREFIX", ""),
                        json)
                .read());
        String file = environment.getOrDefault("BUSBAAN_LOG_HEADS_FILE", "");
        if (file.isEmpty()) {
            out.println("There is no file of heads (BUSBAAN_LOG_HEADS_FILE); only the topic is used.");
        } else {
            heads.addAll(new HeadsFile(Path.of(file), json).read());
        }
        return heads;
    }

    static int tell(List<Verdict> verdicts, long strangeHeads, PrintStream out) {
        for (Verdict verdict : verdicts) {
            out.printf(
                    "%-16s %8d rows sealed, %d waiting, %d without their resident (erased): %s%n",
                    verdict.log(),
                    verdict.sealed(),
                    verdict.waiting(),
                    verdict.erased(),
                    verdict.untouched() ? "untouched" : "TOUCHED");
            verdict.findings().forEach(finding -> out.println("    " + finding));
            if (verdict.findings().size() >= Verdict.MOST) {
                out.println("    and perhaps more: this stops at " + Verdict.MOST);
            }
        }
        if (strangeHeads > 0) {
            out.printf("%d heads were published that our key didn't sign; they were left aside.%n", strangeHeads);
        }
        return verdicts.stream().allMatch(Verdict::untouched) ? UNTOUCHED : TOUCHED;
    }

    private static String value(Map<String, String> environment, String name) throws IOException {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IOException("%s is not set.".formatted(name));
        }
        return value;
    }
}
