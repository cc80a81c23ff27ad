package nl.busbaan.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueriesTest {

    @Test
    void thereAreEnoughDifferentQueriesToKeepCachesHonest() throws Exception {
        assertThat(Queries.all())
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void suggestionsAreAskedForWhatSomeoneHasTypedSoFar() throws Exception {
        assertThat(Operation.SUGGESTIONS.texts(Queries.all()))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).hasSizeBetween(2, 10))
                .anyMatch(text -> text.length() == 3);
    }
}
