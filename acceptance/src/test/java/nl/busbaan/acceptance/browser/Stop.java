package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A screen on the tour.
 *
 * @param name of its pictures
 * @param account who looks
 * @param heading at its top
 * @param main what one comes to do there, as a Playwright selector; see {@link #button} and the others
 * @param words that must be there, also at twice the size
 * @param opening what that form stands in, when it is shown on demand only; empty when it is always there
 * @param refusing the button that sends a form, when it is tried with nothing filled in; empty when there is none
 */
record Stop(
        String name,
        String account,
        String path,
        String heading,
        String main,
        List<String> words,
        String opening,
        String refusing) {
    private static final int MOST_OPENED = 3;

    static Stop of(String name, String account, String path, String heading, String main, String... words) {
        return new Stop(name, account, path, heading, main, List.of(words), "", "");
    }

    /** Its form is tried with nothing filled in, too. */
    Stop refusing(String button) {
        return new Stop(name, account, path, heading, main, words, opening, button);
    }

    /** As {@link #refusing}, of a form that is opened first. */
    Stop refusing(String summary, String button) {
        return new Stop(name, account, path, heading, main, words, summary, button);
    }

    static String button(String name) {
        return named("button", name);
    }

    static String link(String name) {
        return named("link", name);
    }

    static String summary(String name) {
        return "summary:has-text('%s')".formatted(name);
    }

    static String field(String name) {
        return named("textbox", name);
    }

    /** As assistive technology hears it; the name may go on. */
    static String named(String role, String name) {
        return "role=%s[name=/^%s/]".formatted(role, name.replaceAll("[?().]", "\\\\$0"));
    }

    /** Opens it, and waits until what it must show is there. */
    void visit(Screen screen) {
        screen.goTo(path).seesHeading(heading);
        showsItsWords(screen);
    }

    void showsItsWords(Screen screen) {
        words.forEach(screen::sees);
        assertThat(screen.page().locator(main).first()).isVisible();
    }

    /** All that holds for a screen of consents and rights: for everyone, at this width and at twice the size, and without a mouse. */
    void isForEveryone(Screen screen, String pictures) {
        visit(screen);
        screen.holds(pictures + name).isWholeByKeyboard(name).opensAndCloses(MOST_OPENED);
        if (screen.size() == Screens.Size.DESK) {
            screen.atTwiceTheSize(() -> showsItsWords(screen));
        }
        formIsRefused(screen, pictures + name + "-niet-ingevuld");
    }

    /** By keyboard. */
    void mainActionIsReached(Screen screen) {
        screen.at(screen.page().locator(main).first());
    }

    /** Sent with nothing filled in: the focus goes to what is wrong, and from there to the field, which says so itself. */
    void formIsRefused(Screen screen, String picture) {
        if (refusing.isEmpty()) {
            return;
        }
        if (!opening.isEmpty()) {
            screen.at(screen.page().locator(summary(opening)).first(), "Enter");
        }
        screen.atButton(refusing, "Enter").focusIsOn("Dit klopt nog niet").holds(picture);
        screen.keys("Tab", "Enter");
        assertThat(screen.page().locator(":focus")).hasAccessibleDescription(Pattern.compile("\\S"));
    }

    @Override
    public String toString() {
        return name;
    }
}
