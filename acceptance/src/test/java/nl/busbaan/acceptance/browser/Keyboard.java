package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goes through a screen as someone without a mouse does. */
final class Keyboard {
    /** The longest screen has fewer stops; whoever needs more is going round in circles. */
    private static final int MOST_STOPS = 300;

    /** Who has the focus, whether one can see that, and whether something lies over it (WCAG 2.4.7 and 2.4.11). */
    private static final String STOP = """
            () => {
              const at = document.activeElement;
              if (at === document.body) return { name: '', shown: true, free: true };
              const style = getComputedStyle(at);
              const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const box = at.getClientRects()[0] ?? { left: 0, right: 0, top: 0, bottom: 0 };
              const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
              const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
              const over = document.elementFromPoint(x, y);
              const free = over !== null && (at.contains(over) || over.contains(at) || [...(at.labels ?? [])].some(l => l.contains(over)));
              const name = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent;
              return { name: `${at.tagName.toLowerCase()} "${name.trim().slice(0, 60)}"`, shown, free };
            }
            """;

    /** What takes part in the order of Tab on this page: all that can be pressed or filled in, of a group of radio buttons one. */
    private static final String ACTIONS = """
            () => {
              const groups = new Set();
              const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
              window.actionsToReach = new Set(all.filter(e => {
                if (e.disabled || e.tabIndex < 0 || !e.checkVisibility({ visibilityProperty: true })) return false;
                if (e.type !== 'radio') return true;
                const group = (e.closest('fieldset') ?? e.form ?? document).querySelectorAll(`input[name="${e.name}"]`);
                const checked = [...group].find(one => one.checked);
                return checked ? e === checked : groups.has(group[0]) ? false : groups.add(group[0]);
              }));
              return window.actionsToReach.size;
            }
            """;

    /** Names what is left. */
    private static final String LEFT = """
            () => [...window.actionsToReach].map(e => `${e.tagName.toLowerCase()} "${(e.ariaLabel ?? e.textContent).trim().slice(0, 60)}"`)
            """;

    private static final String REACHED = """
            () => {
              const at = document.activeElement;
              window.actionsToReach.delete(at);
              const name = at.type === 'radio' && at.name;
              if (name) window.actionsToReach.forEach(e => { if (e.name === name && e.closest('fieldset') === at.closest('fieldset')) window.actionsToReach.delete(e); });
              // What went away meanwhile needn't be reached.
              window.actionsToReach.forEach(e => { if (!e.isConnected) window.actionsToReach.delete(e); });
              return window.actionsToReach.size;
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tab by Tab, until it has the focus; each stop on the way can be seen. */
    void goTo(Locator target) {
        assertThat(target).isVisible();
        List<String> passed = new ArrayList<>();
        while (!hasFocus(target)) {
            page.keyboard().press("Tab");
            passed.add(stop());
            if (passed.size() > MOST_STOPS) {
                throw new AssertionError("%s can't be reached by keyboard. Reached: %s".formatted(target, passed));
            }
        }
    }

    /** Everything that can be pressed or filled in comes by, each with a focus that can be seen. */
    void reachesEverything(String where) {
        page.evaluate("document.activeElement?.blur()");
        var left = ((Number) page.evaluate(ACTIONS)).intValue();
        for (int stops = 0; left > 0; stops++) {
            if (stops > MOST_STOPS) {
                throw new AssertionError(
                        "Can't be reached by keyboard on %s: %s".formatted(where, page.evaluate(LEFT)));
            }
            page.keyboard().press("Tab");
            stop();
            left = ((Number) page.evaluate(REACHED)).intValue();
        }
    }

    private static boolean hasFocus(Locator target) {
        return (Boolean) target.evaluate("wanted => wanted === document.activeElement");
    }

    private String stop() {
        @SuppressWarnings("unchecked")
        var stop = (Map<String, Object>) page.evaluate(STOP);
        if (!Boolean.TRUE.equals(stop.get("shown"))) {
            throw new AssertionError("Nothing shows that the focus is on " + stop.get("name"));
        }
        if (!Boolean.TRUE.equals(stop.get("free"))) {
            throw new AssertionError("Something lies over what has the focus: " + stop.get("name"));
        }
        return String.valueOf(stop.get("name"));
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }
}
