package nl.busbaan.gateway;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Profile;

/** A browser without a screen: it keeps cookies, follows redirects and fills in Keycloak's form. */
public final class Browser {
    public static final int PORT = Profile.TEST.gatewayPort();
    public static final String GATEWAY = "http://127.0.0.1:" + PORT;
    public static final String KEYCLOAK = Devstack.endpointsOf(Profile.TEST).realm();
    public static final String COOKIE = "busbaan_session";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new LoopbackCookies(cookies))
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public static Browser signedInAs(String account) {
        Browser browser = new Browser();
        browser.signIn(account, "/");
        return browser;
    }

    /** @return the answer of the page the sign-in ended on */
    public HttpResponse<String> signIn(String account, String to) {
        HttpResponse<String> form = follow(get("/login?to=" + to));
        if (form.uri().toString().startsWith(GATEWAY)) {
            return form;
        }
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("Keycloak shows no form at " + form.uri() + ": " + form.statusCode());
        }
        String fields = "username=" + account + "&password=" + URLEncoder.encode("busbaan", StandardCharsets.UTF_8);
        return follow(send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public JsonObject json(String path, String... headers) {
        return new JsonObject(get(path, headers).body());
    }

    /** As a page of ours does it: with the Origin of the product. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).header("Origin", GATEWAY).POST(BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : GATEWAY + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The header that a client of another kind needs to be the same browser. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    HttpClient http() {
        return http;
    }

    public HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> at = answer;
        for (int hops = 0; hops < 10 && at.statusCode() / 100 == 3; hops++) {
            URI next = at.uri().resolve(at.headers().firstValue("Location").orElseThrow());
            at = send(HttpRequest.newBuilder(next).header("Accept", "text/html").GET());
        }
        return at;
    }

    public Optional<String> sessionCookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void loseSessionCookie() {
        List.copyOf(cookies.getCookieStore().getCookies()).stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(GATEWAY), cookie));
    }

    public void holdSessionCookie(String value) {
        HttpCookie cookie = new HttpCookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setDomain("127.0.0.1");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(GATEWAY), cookie);
    }

    /** To a browser, loopback is as safe as TLS, so it sends Secure cookies (Keycloak's) there; the JDK's cookie store doesn't. */
    private static final class LoopbackCookies extends CookieHandler {
        private final CookieManager cookies;

        LoopbackCookies(CookieManager cookies) {
            this.cookies = cookies;
        }

        @Override
        public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) throws IOException {
            return cookies.get(uri, headers);
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            List<String> set = headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase("Set-Cookie"))
                    .flatMap(header -> header.getValue().stream())
                    .map(cookie -> cookie.replaceAll("(?i);\\s*secure", ""))
                    .toList();
            cookies.put(uri, Map.of("Set-Cookie", set));
        }
    }
}
