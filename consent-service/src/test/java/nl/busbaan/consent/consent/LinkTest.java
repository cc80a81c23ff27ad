package nl.busbaan.consent.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hash chain of a resident's consent history. */
class LinkTest {
    private final List<Link> chain = chain("asked", "given", "withdrawn");

    @Test
    void an_untouched_chain_verifies() {
        assertThat(Link.unbroken(chain, head(chain))).isTrue();
    }

    @Test
    void still_verifies_after_erasure_of_content_and_salt() {
        List<Link> erased = chain.stream()
                .map(link -> new Link(null, null, link.commitment(), link.hash()))
                .toList();

        assertThat(Link.unbroken(erased, head(chain))).isTrue();
    }

    @Test
    void a_changed_content_is_seen() {
        List<Link> changed = new ArrayList<>(chain);
        Link given = chain.get(1);
        changed.set(1, new Link("refused", given.salt(), given.commitment(), given.hash()));

        assertThat(Link.unbroken(changed, head(chain))).isFalse();
    }

    @Test
    void a_step_that_was_taken_out_is_seen() {
        List<Link> shorter = List.of(chain.get(0), chain.get(2));

        assertThat(Link.unbroken(shorter, head(chain))).isFalse();
    }

    @Test
    void a_last_step_that_was_dropped_is_seen_by_the_head() {
        assertThat(Link.unbroken(chain.subList(0, 2), head(chain))).isFalse();
    }

    private static List<Link> chain(String... contents) {
        List<Link> links = new ArrayList<>();
        byte[] previous = Link.START;
        for (String content : contents) {
            Link link = Link.after(previous, links.size() + 1, content);
            links.add(link);
            previous = link.hash();
        }
        return links;
    }

    private static byte[] head(List<Link> links) {
        return links.getLast().hash();
    }
}
