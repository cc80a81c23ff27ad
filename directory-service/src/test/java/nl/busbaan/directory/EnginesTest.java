package nl.busbaan.directory;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EnginesTest extends SearchOfBothEngines {
    private static boolean whole;

    /** Built once from the database, so that counts aren't of an index that is still being filled. */
    @Override
    void searchable() {
        Searching.ready();
        if (!whole) {
            Maintaining.admin()
                    .post("/directory/v1/search-index/rebuild")
                    .then()
                    .statusCode(200);
            whole = true;
        }
    }
}
