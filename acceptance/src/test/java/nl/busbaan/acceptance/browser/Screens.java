package nl.busbaan.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.busbaan.devstack.Home;

/** One Chromium for all people of the tests, each with a session and windows of their own. */
final class Screens implements AutoCloseable {
    static final String NOBODY = "nobody";
    private static final double PATIENCE_MILLIS = 30_000;
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final URI gateway;
    private final Path pictures;
    private final Map<String, String> sessions = new HashMap<>();
    private final Map<String, Screen> windows = new HashMap<>();

    Screens(URI gateway) {
        this.gateway = gateway;
        this.pictures = Home.find().project().resolve("acceptance/target/screenshots");
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = launch(playwright);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private static Browser launch(Playwright playwright) {
        var chromium = chromium();
        try {
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(FLAGS));
        } catch (PlaywrightException problem) {
            playwright.close();
            throw problem;
        }
    }

    private static Path chromium() {
        return Optional.ofNullable(System.getenv("BUSBAAN_CHROMIUM"))
                .map(Path::of)
                .or(() -> List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst())
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No Chromium found. Install one (apt-get install chromium) or set BUSBAAN_CHROMIUM to its path."));
    }

    enum Size {
        DESK(1280, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }

        String suffix() {
            return this == PHONE ? "-phone" : "";
        }
    }

    /** A window of someone who hasn't signed in. */
    Screen visit(Size size) {
        return open(size, "{}");
    }

    private Screen open(Size size, String session) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(gateway.toString())
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(size.width, size.height)
                .setHasTouch(size == Size.PHONE)
                .setStorageState(session));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Screen(context.newPage(), size, pictures);
    }

    /** The one window of this size of someone who has signed in, or of {@link #NOBODY}; opened at the first call. */
    Screen of(String account, Size size) {
        return windows.computeIfAbsent(account + size, key -> open(size, session(account)));
    }

    /** Signing in at Keycloak takes longer than most screens, so it is done once for both sizes. */
    private String session(String account) {
        if (account.equals(NOBODY)) {
            return "{}";
        }
        return sessions.computeIfAbsent(account, key -> {
            try (var context = signIn(account, Size.DESK).page().context()) {
                return context.storageState();
            }
        });
    }

    /** A window of someone who has signed in at Keycloak with a demo account. */
    Screen signIn(String account, Size size) {
        var screen = visit(size);
        Page page = screen.page();
        page.navigate("/login?to=/");
        page.fill("#username", account);
        page.fill("#password", "busbaan");
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(gateway.toString()));
        return screen;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
