package nl.busbaan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.busbaan.devstack.Obstacle;
import org.junit.jupiter.api.Test;

class ScimOptionsTest {

    @Test
    void eachOptionIsTakenAndWhatIsNotGivenIsTheDefault() {
        assertThat(ScimOptions.of()).isEqualTo(ScimOptions.DEFAULT);
        assertThat(ScimOptions.of("--users", "2000", "--members", "500", "--times", "20"))
                .isEqualTo(new ScimOptions(2_000, 500, 20));
    }

    @Test
    void anOrganisationNoLargerThanTheSmallOneIsRefused() {
        assertThatThrownBy(() -> ScimOptions.of("--users", "399"))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("--users needs a whole number from 400");
    }

    @Test
    void aGroupOfMoreThanHalfOfTheUsersIsRefused() {
        assertThatThrownBy(() -> ScimOptions.of("--users", "1000", "--members", "501"))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("--members");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheUsage() {
        assertThatThrownBy(() -> ScimOptions.of("--rate", "5"))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("Usage: ./busbaan bench scim");
    }
}
