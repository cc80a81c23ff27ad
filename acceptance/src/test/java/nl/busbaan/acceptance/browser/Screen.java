package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.busbaan.devstack.Home;
import org.assertj.core.api.Assertions;

/** What one person sees and does, in the words on the screen. */
final class Screen {
    private static final double PATIENCE_MILLIS = 30_000;
    private static final Path AXE = Path.of("gateway/src/main/webui/node_modules/axe-core/axe.min.js");

    private final Page page;
    private final Path pictures;

    Screen(Page page, Path pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    Screen goTo(String path) {
        page.navigate(path);
        return this;
    }

    Screen press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /** A button whose name only begins so. */
    Screen pressAny(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
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
        assertThat(page.getByText(text).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
        return this;
    }

    Screen seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                        .first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
        return this;
    }

    Screen doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    Page page() {
        return page;
    }

    /** The whole screen at the width of a desk and of a phone, and accessible in both (WCAG 2.2 AA, as far as a machine can tell). */
    Screen picture(String name) {
        var own = page.viewportSize();
        for (Screens.Size size : Screens.Size.values()) {
            page.setViewportSize(size.width(), size.height());
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(pictures.resolve(name + size.suffix() + ".png"))
                    .setFullPage(true));
            accessible(name + size.suffix());
        }
        page.setViewportSize(own.width, own.height);
        return this;
    }

    private void accessible(String name) {
        var axe = Home.find().project().resolve(AXE);
        Assertions.assertThat(axe)
                .as("axe-core, which the web app's build installs")
                .exists();
        page.evaluate(read(axe));
        @SuppressWarnings("unchecked")
        var violations = (List<String>) page.evaluate("""
                () => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(result =>
                  result.violations.map(v => v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target.join(' ')).join(', ')))
                """);
        Assertions.assertThat(violations).as("accessibility of " + name).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
