package nl.busbaan.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErasureLedgerTest {
    /** Nothing listens there. */
    private static final String NOWHERE = "127.0.0.1:1";

    private final ErasureLedger required = new ErasureLedger(NOWHERE, Optional.empty(), true, new ObjectMapper());

    private record Line(String residentRef) {}

    @Test
    void after_a_restore_a_service_does_not_start_without_the_ledger() {
        List<String> applied = new ArrayList<>();

        assertThatIllegalStateException()
                .isThrownBy(() -> required.replay(applied::add))
                .withMessageContaining("it is required");

        assertThat(applied).isEmpty();
    }

    @Test
    void a_line_is_read_as_what_the_service_knows_of_it() {
        assertThat(required.read("{\"data\":{\"residentRef\":\"r1\"}}", Line.class))
                .isEqualTo(new Line("r1"));
        assertThatIllegalArgumentException().isThrownBy(() -> required.read("no event", Line.class));
    }
}
