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
