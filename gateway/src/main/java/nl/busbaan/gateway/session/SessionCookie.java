package nl.busbaan.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.busbaan.gateway.edge.Edge;
import nl.busbaan.gateway.edge.PublicAddress;

/**
 * The one cookie of the product: {@code busbaan_session}. quarkus-oidc's own name for it is a constant and its age is that of a
 * token, so both are changed here, at the edge: the browser sees our name, without an age, so that it goes when the browser
 * closes; quarkus-oidc sees its own. A cookie that came under quarkus-oidc's name is dropped.
 */
@ApplicationScoped
class SessionCookie {
    static final String NAME = "busbaan_session";

    private static final String INTERNAL = "q_session";
    private static final String CALLERS = "busbaan.session-cookie";

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    void install(@Observes Router router) {
        Edge.SESSION_COOKIE.install(router, this::translate);
    }

    /** The id in the call's cookie, whether or not such a session exists. */
    static Optional<SessionId> of(RoutingContext call) {
        return Optional.ofNullable(call.get(CALLERS));
    }

    private void translate(RoutingContext call) {
        List<String> kept = new ArrayList<>();
        for (String header : call.request().headers().getAll(HttpHeaders.COOKIE)) {
            for (String pair : header.split(";", -1)) {
                read(pair.strip(), call).ifPresent(kept::add);
            }
        }
        call.request().headers().remove(HttpHeaders.COOKIE);
        if (!kept.isEmpty()) {
            call.request().headers().set(HttpHeaders.COOKIE, String.join("; ", kept));
        }
        call.addHeadersEndHandler(nothing -> answer(call));
        call.next();
    }

    private static Optional<String> read(String pair, RoutingContext call) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals).strip();
        if (name.startsWith(INTERNAL) || name.isEmpty()) {
            return Optional.empty();
        }
        if (!name.equals(NAME)) {
            return Optional.of(pair);
        }
        Optional<SessionId> id = of(call).isPresent()
                ? Optional.empty()
                : SessionId.parse(pair.substring(equals + 1).strip());
        id.ifPresent(session -> call.put(CALLERS, session));
        return id.map(session -> INTERNAL + "=" + session.value());
    }

    private void answer(RoutingContext call) {
        Cookie internal = call.request().getCookie(INTERNAL);
        if (internal == null) {
            return;
        }
        call.response().removeCookie(INTERNAL, false);
        boolean removed = internal.getValue().isEmpty();
        boolean known =
                of(call).map(id -> id.value().equals(internal.getValue())).orElse(false);
        if (known || (removed && SessionTokens.isStoreDown(call))) {
            return;
        }
        Cookie own = cookie(internal.getValue());
        call.response().addCookie(removed ? own.setMaxAge(0) : own);
    }

    /** Tells the browser to forget the session. */
    void forget(RoutingContext call) {
        call.response().addCookie(cookie("").setMaxAge(0));
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(address.isSecure());
    }
}
