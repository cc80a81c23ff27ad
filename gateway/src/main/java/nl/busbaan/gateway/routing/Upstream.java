package nl.busbaan.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.Set;
import nl.busbaan.gateway.edge.PublicAddress;
import nl.busbaan.gateway.edge.Refusal;
import nl.busbaan.gateway.limits.BodyLimit;
import nl.busbaan.gateway.limits.LimitedBody;
import nl.busbaan.platform.problem.Problem;
import org.jboss.logging.Logger;

/**
 * One service behind the gateway. Bodies stream through in both directions; nothing is buffered, and
 * nothing that may change something is tried twice.
 */
final class Upstream implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Upstream.class);
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Service service;
    private final RequestOptions target;
    private final PublicAddress address;
    private final BodyLimit limits;
    private final HttpProxy proxy;

    Upstream(Service service, ServicesConfig config, PublicAddress address, BodyLimit limits, Vertx vertx) {
        URI url = service.url(config);
        this.service = service;
        this.address = address;
        this.limits = limits;
        this.target = new RequestOptions()
                .setHost(url.getHost())
                .setPort(url.getPort() >= 0 ? url.getPort() : 80)
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.silenceTimeout().toMillis());
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client(config, vertx))
                .origin(this::request)
                .addInterceptor(this);
    }

    private static HttpClient client(ServicesConfig config, Vertx vertx) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout(30)
                .setMaxPoolSize(config.maxConnections())
                .setMaxWaitQueueSize(100)
                .setDecompressionSupported(false));
    }

    void pass(HttpServerRequest request) {
        proxy.handle(request);
    }

    /**
     * The service sees the public address as Host, so that the addresses it makes are the public ones. A caller who left while we
     * looked up his session, or connected, sends nothing any more, not even the end of his call: the service would wait for that.
     */
    private Future<HttpClientRequest> request(ProxyContext context) {
        return context.client().request(new RequestOptions(target)).compose(request -> {
            // It comes back as the failure of the call too.
            request.exceptionHandler(failure -> LOG.debugf("A call of the service %s broke off: %s", service, failure));
            if (hasLeft(context.request())) {
                request.reset();
                return Future.failedFuture("The caller has left.");
            }
            return Future.succeededFuture(request.authority(address.hostAndPort()));
        });
    }

    private static boolean hasLeft(ProxyRequest request) {
        return request.proxiedRequest().response().closed();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return READING.contains(context.request().getMethod()) ? read(context) : change(context);
    }

    /** A call that reads has no body: what comes in its place goes nowhere. So it can begin anew, once. */
    private Future<ProxyResponse> read(ProxyContext context) {
        ProxyRequest request = context.request().setBody(null);
        request.proxiedRequest().resume();
        // A kept connection may be closed by the service just when it is used again.
        return context.sendRequest()
                .recover(failure -> failure instanceof HttpClosedException && !hasLeft(request)
                        ? context.sendRequest()
                        : Future.failedFuture(failure))
                .recover(failure -> unanswered(request, failure));
    }

    private Future<ProxyResponse> change(ProxyContext context) {
        ProxyRequest request = context.request();
        LimitedBody body = new LimitedBody(
                request.getBody().stream(),
                limits.bytes(request.proxiedRequest().path()));
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest()
                .recover(failure -> body.brokenOff()
                        ? Future.succeededFuture(refuse(request.release().response(), Refusal.TOO_LARGE))
                        : unanswered(request, failure));
    }

    private Future<ProxyResponse> unanswered(ProxyRequest request, Throwable failure) {
        if (hasLeft(request)) {
            LOG.debugf("A caller of the service %s left: %s", service, failure);
            return Future.failedFuture(failure);
        }
        LOG.warnf("The service %s did not answer: %s", service, failure);
        return Future.succeededFuture(refuse(request.release().response(), Refusal.UNREACHABLE));
    }

    private static ProxyResponse refuse(ProxyResponse response, Refusal refusal) {
        return response.setStatusCode(refusal.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .setBody(Body.body(refusal.body()));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        response.headers()
                .remove(HttpHeaders.SET_COOKIE)
                .remove(HttpHeaders.SERVER)
                .remove("keep-alive");
        if (response.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            // Quarkus has written "identity" already, which keeps streams uncompressed; the service's own encoding
            // replaces it.
            response.request().proxiedRequest().response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        String location = response.headers().get(HttpHeaders.LOCATION);
        String inside = "http://" + address.authority() + "/";
        if (location != null && address.isSecure() && location.startsWith(inside)) {
            // The service was called without TLS, which ends before it.
            response.headers().set(HttpHeaders.LOCATION, "https" + location.substring("http".length()));
        }
        return context.sendResponse();
    }
}
