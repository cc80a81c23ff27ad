package nl.busbaan.directory;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Elasticsearch doesn't answer: the same holds. */
@QuarkusTest
@TestProfile(LimitedSearchTest.ElasticsearchIsAway.class)
class LimitedEnginesTest extends SearchOfBothEngines {
    @Override
    void searchable() {
        SampleKaart.imported();
    }
}
