package nl.busbaan.acceptance.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.Home;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;

/** What holds for every screen, as far as a machine can tell. */
final class Judge {
    private static final Path AXE = Path.of("gateway/src/main/webui/node_modules/axe-core/axe.min.js");

    /** WCAG 2.2 AA, what axe advises besides, and controls large enough for a thumb (a rule that has to be asked for). */
    private static final String VIOLATIONS = """
            () => axe.run({
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: { 'target-size': { enabled: true } },
            }).then(result =>
              result.violations.map(v => v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target.join(' ')).join(', ')))
            """;

    private static final String SHAPE = """
            () => ({
              headings: [...document.querySelectorAll('h1')].map(h => h.textContent),
              title: document.title,
              language: document.documentElement.lang,
              wide: document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)
                .map(e => e.tagName.toLowerCase() + '.' + e.className),
            })
            """;

    /** What can't be used on paper, what would be missing there (folded, or cut off), and what won't be true tomorrow. */
    private static final String NOT_FOR_PAPER = """
            () => {
              const name = e => `${e.tagName.toLowerCase()}.${e.className} "${e.textContent.trim().slice(0, 60)}"`;
              const shown = selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility({ visibilityProperty: true }));
              const cut = e => !e.closest('.bb-visually-hidden') && getComputedStyle(e).overflow !== 'visible'
                && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
              return [
                ...shown('header, footer, nav, button, .utrecht-button, input, select, textarea, summary').map(e => 'to press: ' + name(e)),
                ...shown('details:not([open])').map(e => 'folded: ' + name(e)),
                ...shown('main time').filter(e => /vandaag|gisteren|morgen/.test(e.textContent)).map(e => 'no date: ' + name(e)),
                ...shown('main, main *').filter(cut).map(e => 'cut off: ' + name(e)),
              ];
            }
            """;

    private Judge() {}

    /** With the medium of print. */
    static void printable(Page page, String name) {
        @SuppressWarnings("unchecked")
        var wrong = (List<String>) page.evaluate(NOT_FOR_PAPER);
        Assertions.assertThat(wrong).as("on paper: " + name).isEmpty();
        wellFormed(page, name + " on paper");
    }

    static void accessible(Page page, String name) {
        var axe = Home.find().project().resolve(AXE);
        page.evaluate(read(axe));
        @SuppressWarnings("unchecked")
        var violations = (List<String>) page.evaluate(VIOLATIONS);
        Assertions.assertThat(violations).as("accessibility of " + name).isEmpty();
    }

    /** One heading, which names the tab too; nothing to scroll sideways. */
    static void wellFormed(Page page, String name) {
        wellFormed(page, name, "nl");
    }

    static void wellFormed(Page page, String name, String language) {
        @SuppressWarnings("unchecked")
        var shape = (Map<String, Object>) page.evaluate(SHAPE);
        @SuppressWarnings("unchecked")
        var headings = (List<String>) shape.get("headings");
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(headings).as("headings of " + name).hasSize(1);
            softly.assertThat(shape.get("title"))
                    .as("title of " + name)
                    .isEqualTo(String.join("", headings) + " · Busbaan");
            softly.assertThat(shape.get("language")).as("language of " + name).isEqualTo(language);
            softly.assertThat((List<?>) shape.get("wide"))
                    .as("wider than the screen on " + name)
                    .isEmpty();
        });
    }

    /** The first of the menu stands on the other side when one reads from right to left. */
    static void mirrored(Page page, String name, Runnable holds) {
        double before = middleOfMenu(page);
        page.evaluate("document.documentElement.dir = 'rtl'");
        double width = page.viewportSize().width;
        Assertions.assertThat(before + middleOfMenu(page))
                .as("the first of the menu mirrors on " + name)
                .isCloseTo(width, Assertions.offset(width * 0.1));
        holds.run();
        page.evaluate("document.documentElement.dir = 'ltr'");
    }

    private static double middleOfMenu(Page page) {
        var box = page.locator("nav li:first-child").first().boundingBox();
        return box.x + box.width / 2;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException("The web app's build installs axe-core at " + file, problem);
        }
    }
}
