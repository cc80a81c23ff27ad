package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.platform.crypto.Sha256;
import org.junit.jupiter.api.Test;

class IndexDefinitionTest {
    private static final String CURRENT = "2:004ce6a6d5dfe172790474bfc7bad0914a5ead61e01e10b412f1aff18485a60f";

    private final IndexDefinition definition = new IndexDefinition();

    @Test
    void what_the_index_holds_changes_together_with_the_number() {
        String content =
                definition.body() + Dutch.fingerprint() + Arrays.toString(IndexedEntry.class.getRecordComponents());

        assertThat(definition.number() + ":" + HexFormat.of().formatHex(Sha256.of(content)))
                .as(
                        "What the index holds has changed: raise IndexDefinition.CURRENT by one and put this line in its place")
                .isEqualTo(CURRENT);
    }
}
