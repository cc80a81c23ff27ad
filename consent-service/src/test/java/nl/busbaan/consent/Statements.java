package nl.busbaan.consent;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/** The statements that a thread sends to the database: what others do meanwhile doesn't count. */
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {
    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

    @Override
    public String inspect(String sql) {
        List<String> sent = SENT.get();
        if (sent != null) {
            sent.add(sql);
        }
        return sql;
    }

    public static List<String> of(Runnable work) {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }
}
