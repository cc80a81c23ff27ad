package nl.busbaan.messaging;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;

/** A real HTTP server in the place of another service, on a port of its own. */
public final class StandInServer {
    private final HttpServer server;

    private StandInServer(HttpServer server) {
        this.server = server;
    }

    public static StandInServer of(Map<String, HttpHandler> paths) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            paths.forEach(server::createContext);
            server.start();
            return new StandInServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void stop() {
        server.stop(0);
    }
}
