package nl.busbaan.platform.idempotency;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.busbaan.platform.crypto.Sha256;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import nl.busbaan.platform.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * A POST with an Idempotency-Key that was answered before gets the first status and Location again; the same key with another
 * body is refused with 409. Keys are per account, method and path, and live for 24 hours.
 */
class IdempotencyFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final IdempotentRequest current;
    private final SecurityIdentity caller;
    private final DataSource database;

    IdempotencyFilter(IdempotentRequest current, SecurityIdentity caller, DataSource database) {
        this.current = current;
        this.caller = caller;
        this.database = database;
    }

    @ServerRequestFilter
    public @Nullable Response replay(ContainerRequestContext request) throws IOException, SQLException {
        String value = request.getHeaderString(HEADER);
        if (value == null || !request.getMethod().equals(HttpMethod.POST) || caller.isAnonymous()) {
            return null;
        }
        if (!FORM.matcher(value).matches()) {
            throw ProblemException.invalid(
                    Violation.inHeader(HEADER, "Gebruik 8 tot 64 letters, cijfers, - of _, bijvoorbeeld een UUID."));
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        IdempotentRequest.Key key = new IdempotentRequest.Key(
                caller.getPrincipal().getName(), "POST " + request.getUriInfo().getPath(), value, Sha256.of(body));
        current.begin(key);
        return find(key);
    }

    @ServerExceptionMapper
    public Response answeredMeanwhile(IdempotentRequest.AnsweredMeanwhile e) throws SQLException {
        IdempotentRequest.Key key = current.key();
        Response first = key == null ? null : find(key);
        if (first == null) {
            throw new IllegalStateException(
                    "An answer under an idempotency key disappeared while it was being repeated.");
        }
        return first;
    }

    private @Nullable Response find(IdempotentRequest.Key key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select body_sha256, status, location from idempotency where account = ? and request = ? and key = ?")) {
            select.setString(1, key.account());
            select.setString(2, key.request());
            select.setString(3, key.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                if (!MessageDigest.isEqual(row.getBytes(1), key.bodySha256())) {
                    throw ProblemException.of(
                            ProblemType.IDEMPOTENCY_CONFLICT,
                            "Stuur een nieuw bericht met een nieuwe Idempotency-Key.");
                }
                Response.ResponseBuilder first = Response.status(row.getInt(2));
                String location = row.getString(3);
                return (location == null ? first : first.location(URI.create(location))).build();
            }
        }
    }
}
