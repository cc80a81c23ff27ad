package nl.busbaan.acceptance.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.busbaan.acceptance.client.LiveStream;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.MovableClock;
import nl.busbaan.acceptance.story.Cast;
import nl.busbaan.acceptance.story.Hanna;
import nl.busbaan.acceptance.story.SilentReceiver;
import nl.busbaan.acceptance.story.Yousef;
import nl.busbaan.acceptance.traces.Traces;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.product.Services;
import nl.busbaan.devstack.testing.Tokens;

/** Plays the main job over the real APIs, through the gateway, as several signed-in people. */
public final class Demo {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy HH:mm", Locale.UK);

    private final Console console;
    private final Profile profile;
    private final Cast cast;
    private final MovableClock clock;
    private final Canary canary = Canary.fresh();

    private Demo(PrintStream out, Profile profile) {
        this.console = new Console(out);
        this.profile = profile;
        this.cast = Cast.of(
                URI.create(Service.GATEWAY.url(profile)),
                account -> Tokens.in(profile).account(account));
        this.clock = new MovableClock(Services.of(profile).clockFile(), Clock.systemUTC(), cast::now);
    }

    /** @param arguments the profile: {@code local} (default) or {@code test} */
    public static void main(String[] arguments) {
        // Dutch letters and dashes, whatever the terminal's locale makes Java believe.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var profile = arguments.length == 0 ? "LOCAL" : arguments[0].toUpperCase(Locale.ROOT);
        System.exit(new Demo(out, Profile.valueOf(profile)).play(out) ? 0 : 1);
    }

    private boolean play(PrintStream out) {
        var begin = System.nanoTime();
        console.act("Before the story", this::prepare);
        if (console.unmet().isEmpty()) {
            playStories();
        }
        out.printf(
                "%n%d steps in %d s. %s%n",
                console.steps(),
                (System.nanoTime() - begin) / 1_000_000_000,
                console.unmet().isEmpty() ? "Every step holds." : "These don't hold:");
        console.unmet().forEach(each -> out.println("  " + each));
        return console.unmet().isEmpty();
    }

    private void prepare() {
        console.step("Everyone signs in (Keycloak) and is known as a colleague", step -> {
            cast.signIn();
            step.shows("%d professionals and 2 residents."
                    .formatted(cast.professionals().size()));
        });
        console.step("The clock moves on to the next working Tuesday at ten", step -> {
            clock.toNextWorkingTuesday();
            step.shows("It is now " + MOMENT.format(clock.now()) + " in Amsterdam.");
        });
    }

    private void playStories() {
        try (LiveStream daan = cast.daan().live();
                LiveStream yousef = cast.yousef().live()) {
            console.act("Yousef: his Ziektewet was refused", () -> new Yousef(console, cast, clock, canary).all());
            console.act("Hanna: the letter of her GP", () -> new Hanna(console, cast, clock, canary).all());
            console.act("A silent receiver", () -> new SilentReceiver(console, cast, clock, canary).all());
            console.act("The canary: what was written about Yousef and Hanna, and where it may not be", () -> {
                new Traces(console, Devstack.of(profile), canary).canaryIsNowhere();
                console.step("Looking for the canary in the live streams of Daan and Yousef", step -> {
                    step.holds(
                            "events came in",
                            !daan.data().isEmpty() && !yousef.data().isEmpty());
                    step.holds(
                            "the canary is in neither stream",
                            !daan.text().contains(canary.word())
                                    && !yousef.text().contains(canary.word()));
                });
            });
        }
    }
}
