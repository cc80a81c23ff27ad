package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.reachability.Reachability;
import nl.busbaan.directory.search.Ranking.Decides;
import nl.busbaan.directory.search.Ranking.Ranked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Instant LATER = Instant.parse("2026-11-24T16:00:00Z");
    private static final Reachability NOW = new Reachability.Now(LATER, Optional.empty());
    private static final Reachability AWAY = new Reachability.Away(LATER, Optional.empty());
    private static final Decides FIRST_ROLE = new Decides("Ziektewet", 0, 0, 1_000);

    @Test
    void whoever_was_called_by_name_comes_first_and_nobody_is_put_before_him() {
        assertThat(order(
                        hit("decides", 900, FIRST_ROLE, NOW),
                        new Ranked(document("named"), 1, true, null, AWAY, Doubt.NONE, "named")))
                .containsExactly("named", "decides");
    }

    @Test
    void the_two_who_can_act_come_first_and_who_answers_now_before_who_is_away() {
        assertThat(order(
                        hit("best", 900, null, AWAY),
                        hit("away", 100, FIRST_ROLE, AWAY),
                        hit("third", 50, FIRST_ROLE, AWAY),
                        hit("now", 1, FIRST_ROLE, NOW)))
                .containsExactly("now", "away", "best", "third");
    }

    @Test
    void of_who_can_act_the_best_offering_and_its_first_role_come_before_a_better_text() {
        assertThat(order(
                        hit("second offering", 900, new Decides("Bezwaar", 1, 0, 1_000), NOW),
                        hit("team lead", 800, new Decides("Ziektewet", 0, 2, 1_000), NOW),
                        hit("first role, less text", 1, FIRST_ROLE, NOW),
                        hit("first role", 5, FIRST_ROLE, NOW)))
                .containsExactly("first role", "first role, less text", "second offering", "team lead");
    }

    @Test
    void what_may_be_out_of_date_comes_lower_among_those_who_decide_and_weighs_less_elsewhere() {
        assertThat(order(stale("stale", 9, FIRST_ROLE), hit("fresh", 1, new Decides("Bezwaar", 1, 3, 1_000), NOW)))
                .containsExactly("fresh", "stale");
        assertThat(order(stale("stale", 10, null), hit("fresh", 9, null, NOW))).containsExactly("fresh", "stale");
        assertThat(order(stale("stale", 10, null), hit("far worse", 5, null, NOW)))
                .containsExactly("stale", "far worse");
    }

    @Test
    void what_several_people_reported_comes_lower_and_what_one_reported_only_among_equals() {
        assertThat(order(reported("by one", 10, 1), hit("as good", 10, null, NOW)))
                .containsExactly("as good", "by one");
        assertThat(order(reported("by one", 10, 1), hit("less good", 9, null, NOW)))
                .containsExactly("by one", "less good");
        assertThat(order(reported("by two", 10, 2), hit("less good", 9, null, NOW)))
                .containsExactly("less good", "by two");
        assertThat(order(reported("by twenty", 10, 20), hit("far worse", 5, null, NOW)))
                .containsExactly("by twenty", "far worse");
    }

    @Test
    void who_decides_goes_first_until_several_people_say_that_he_is_not_right() {
        Decides second = new Decides("Bezwaar", 1, 3, 1_000);

        assertThat(order(decides("by one", FIRST_ROLE, 1), decides("second", second, 0)))
                .containsExactly("by one", "second");
        assertThat(order(decides("by two", FIRST_ROLE, 2), decides("second", second, 0)))
                .containsExactly("second", "by two");
    }

    @Test
    void the_same_thing_in_many_stadsdelen_does_not_hide_the_rest() {
        assertThat(order(
                        inFamily("noord", 10),
                        inFamily("oost", 9.9),
                        inFamily("west", 9.8),
                        inFamily("zuid", 9.7),
                        hit("something else", 8, null, AWAY)))
                .containsExactly("noord", "oost", "something else", "west", "zuid");
    }

    @Test
    void of_many_with_one_name_the_first_four_are_called_and_the_others_hide_nothing_else() {
        assertThat(order(
                        called("noord", 10),
                        called("oost", 9.9),
                        called("west", 9.8),
                        called("zuid", 9.7),
                        called("weesp", 9.6),
                        called("centrum", 9.5),
                        hit("something else", 6, null, AWAY)))
                .containsExactly("noord", "oost", "west", "zuid", "something else", "weesp", "centrum");
    }

    @Test
    void of_several_needs_each_has_its_share_of_what_is_seen_first_and_who_can_act_on_it() {
        List<String> inTurn = inTurn(
                List.of(
                        hit("decides on rent", 1, new Decides("Huur", 0, 0, 1_000), NOW),
                        hit("also decides on rent", 1, new Decides("Huur", 0, 1, 1_000), NOW),
                        hit("rent", 90, null, AWAY),
                        hit("arrears", 80, null, AWAY)),
                List.of(
                        hit("decides on school", 1, new Decides("School", 0, 0, 1_000), NOW),
                        hit("school", 5, null, AWAY)));

        assertThat(inTurn.subList(0, 4))
                .containsExactlyInAnyOrder("decides on rent", "decides on school", "rent", "school");
    }

    @Test
    void what_answers_two_needs_comes_before_what_answers_one_as_well() {
        Ranked both = hit("both", 5, null, AWAY);

        assertThat(inTurn(List.of(hit("rent", 6, null, AWAY), both), List.of(hit("school", 6, null, AWAY), both)))
                .startsWith("both");
    }

    @Test
    void an_answer_that_two_needs_brought_is_told_for_the_one_it_answers_best() {
        Ranked rent = hit("rent", 6, null, AWAY);
        Ranked school = hit("school", 6, null, AWAY);

        assertThat(Ranking.inTurn(List.of(
                        List.of(rent, new Ranked(school.entry(), 0, false, null, AWAY, Doubt.NONE, "school")),
                        List.of(new Ranked(rent.entry(), 0, false, null, AWAY, Doubt.NONE, "rent"), school))))
                .extracting(placed -> placed.hit().entry().title() + " " + placed.need())
                .containsExactlyInAnyOrder("rent 0", "school 1");
    }

    private static List<String> inTurn(List<Ranked> one, List<Ranked> other) {
        return Ranking.inTurn(List.of(one, other)).stream()
                .map(placed -> placed.hit().entry().title())
                .toList();
    }

    private static Ranked called(String title, double score) {
        return new Ranked(document(title), score, true, null, AWAY, Doubt.NONE, "buurtteam");
    }

    private static Ranked reported(String title, double score, int reporters) {
        return new Ranked(document(title), score, false, null, NOW, new Doubt(false, reporters), title);
    }

    private static Ranked decides(String title, Decides decides, int reporters) {
        return new Ranked(document(title), 9, false, decides, NOW, new Doubt(false, reporters), title);
    }

    private static Ranked inFamily(String title, double score) {
        return new Ranked(document(title), score, false, null, AWAY, Doubt.NONE, "bijstand aanvragen");
    }

    private static List<String> order(Ranked... hits) {
        return Ranking.order(List.of(hits)).stream()
                .map(hit -> hit.entry().title())
                .toList();
    }

    private static Ranked hit(String title, double score, @Nullable Decides decides, Reachability reachability) {
        return new Ranked(document(title), score, false, decides, reachability, Doubt.NONE, title);
    }

    private static Ranked stale(String title, double score, @Nullable Decides decides) {
        return new Ranked(document(title), score, false, decides, NOW, new Doubt(true, 0), title);
    }

    private static EntryDocument document(String title) {
        return new EntryDocument(
                UUID.randomUUID(),
                1,
                EntryKind.PROFESSIONAL,
                true,
                title,
                "",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                false,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                LocalDate.EPOCH);
    }
}
