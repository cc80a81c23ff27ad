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
}
