package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What one person sees and does, in the words on the screen. */
final class Screen {
    private static final double SOON_MILLIS = 2_000;
    /** In CSS pixels, without the margins. */
    private static final int A4_WIDTH = 718;

    private final Page page;
    private final Keyboard keyboard;
    private final Screens.Size size;
    private final Path pictures;

    Screen(Page page, Screens.Size size, Path pictures) {
        this.page = page;
        this.keyboard = new Keyboard(page);
        this.size = size;
        this.pictures = pictures;
    }

    Screen goTo(String path) {
        page.navigate(path);
        return this;
    }

    Screen press(String button) {
        button(button).click();
        return this;
    }

    /** A button whose name only begins so. */
    Screen pressAny(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** A switch whose name only begins so. */
    Screen turnOff(String sentence) {
        page.getByRole(
                        AriaRole.SWITCH,
                        new Page.GetByRoleOptions().setName(sentence).setChecked(true))
                .first()
                .click();
        return this;
    }

    Screen follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** What is shown on demand only. */
    Screen open(String label) {
        page.locator("summary", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        return this;
    }

    Screen fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Screen choose(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    Screen select(String label, String value) {
        page.getByLabel(label).first().selectOption(value);
        return this;
    }

    Screen sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Screen seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                        .first())
                .isVisible();
        return this;
    }

    /** Whether it is there soon: for what comes a while after it was caused, and is then looked at again. */
    boolean shows(String text) {
        try {
            page.getByText(text).first().waitFor(new Locator.WaitForOptions().setTimeout(SOON_MILLIS));
            return true;
        } catch (TimeoutError notThere) {
            return false;
        }
    }

    Screen doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    /** All that this screen itself says. */
    String words() {
        return page.locator("main").innerText();
    }

    /** By keyboard only: to the control, and there the keys. */
    Screen at(Locator control, String... keys) {
        keyboard.goTo(control);
        return keys(keys);
    }

    Screen atButton(String name, String... keys) {
        return at(button(name), keys);
    }

    Screen atLink(String name, String... keys) {
        return at(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                        .first(),
                keys);
    }

    Screen atField(String label, String... keys) {
        return at(page.getByLabel(label).first(), keys);
    }

    Screen keys(String... keys) {
        for (String key : keys) {
            keyboard.press(key);
        }
        return this;
    }

    /** Over what stood there. */
    Screen type(String text) {
        keyboard.press("ControlOrMeta+a");
        keyboard.type(text);
        return this;
    }

    /** In a list to choose from that has the focus: by the letters it begins with. */
    Screen chooses(String option) {
        keyboard.type(option);
        return showsChosen(page.locator(":focus"), option);
    }

    Screen showsChosen(String label, String option) {
        return showsChosen(page.getByLabel(label).first(), option);
    }

    private Screen showsChosen(Locator list, String option) {
        assertThat(list.locator("option:checked")).hasText(option);
        return this;
    }

    /** Tab comes by everything that can be pressed or filled in. */
    Screen isWholeByKeyboard(String name) {
        keyboard.reachesEverything(name + size.suffix());
        return this;
    }

    /** What opens on demand opens with the space bar and closes with Escape, and the focus is back where it was opened. */
    Screen opensAndCloses(int most) {
        var summaries = page.locator("main summary:visible");
        for (int i = 0; i < Math.min(most, summaries.count()); i++) {
            var summary = summaries.nth(i);
            summary.focus();
            keyboard.press("Space");
            assertThat(summary.locator("xpath=..")).hasAttribute("open", "");
            if (summary.locator("xpath=..")
                            .locator(".bb-expand__body :is(a, button, input, select, textarea)")
                            .count()
                    > 0) {
                keyboard.press("Tab");
            }
            keyboard.press("Escape");
            assertThat(summary).isFocused();
            assertThat(summary.locator("xpath=..")).not().hasAttribute("open", "");
        }
        return this;
    }

    /** Where the focus went, in words; without focus there are none. */
    Screen focusIsOn(String text) {
        assertThat(page.locator(":focus")).containsText(text);
        return this;
    }

    /** Where the field itself is, and not only at the top. */
    Screen saysBeside(String field, String message) {
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(field))
                        .or(page.getByLabel(field))
                        .first())
                .hasAccessibleDescription(Pattern.compile(message.replaceAll("[?().]", "\\\\$0")));
        return this;
    }

    Locator button(String name) {
        return button(page.locator("body"), name);
    }

    static Locator button(Locator place, String name) {
        return place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Of a list, the one with these words. */
    Locator article(String words) {
        return page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(words));
    }

    Page page() {
        return page;
    }

    Screens.Size size() {
        return size;
    }

    /** What holds for every screen, at this window's own size. */
    Screen holds(String name) {
        var named = name + size.suffix();
        Judge.wellFormed(page, named);
        shoot(named);
        Judge.accessible(page, named);
        return this;
    }

    /** What holds for every screen, in another language than Dutch. */
    Screen holdsIn(String language, String name) {
        var named = name + size.suffix();
        Judge.wellFormed(page, named, language);
        shoot(named);
        Judge.accessible(page, named);
        return this;
    }

    /** As somebody sees it who reads from right to left; the words stay as they are. */
    Screen fromRightToLeft(String language, String name) {
        Judge.mirrored(page, name, () -> holdsIn(language, name));
        return this;
    }

    /** At twice the size of letters, all is still there and nothing needs scrolling sideways (WCAG 1.4.4 and 1.4.10). */
    Screen atTwiceTheSize(Runnable stillThere) {
        page.setViewportSize(size.width() / 2, size.height() / 2);
        stillThere.run();
        Judge.wellFormed(page, "twice the size");
        page.setViewportSize(size.width(), size.height());
        return this;
    }

    /** As it is printed, at the width of a sheet of A4: nothing to press, and every word there. */
    Screen onPaper(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(A4_WIDTH, size.height());
        Judge.printable(page, name);
        shoot(name);
        page.setViewportSize(size.width(), size.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return this;
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(pictures.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** The whole screen at the width of a desk and of a phone, and accessible in both (WCAG 2.2 AA, as far as a machine can tell). */
    Screen picture(String name) {
        var own = page.viewportSize();
        for (Screens.Size size : Screens.Size.values()) {
            page.setViewportSize(size.width(), size.height());
            shoot(name + size.suffix());
            Judge.accessible(page, name + size.suffix());
        }
        page.setViewportSize(own.width, own.height);
        return this;
    }
}
