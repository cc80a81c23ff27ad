package nl.busbaan.consent.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.busbaan.platform.identity.AccountId;
import org.junit.jupiter.api.Test;

/** Three people for one decision: who proposes, who advises, who decides. */
class StageTest {
    private static final AccountId OFFICER = new AccountId("officer");
    private static final AccountId DPO = new AccountId("dpo");
    private static final AccountId CONTROLLER = new AccountId("controller");
    private static final Stage.Advised ADVISED = new Stage.Advised(OFFICER, DPO);

    @Test
    void nobody_advises_on_his_own_proposal() {
        assertThat(new Stage.Proposed(OFFICER).advise(OFFICER)).isEmpty();
        assertThat(new Stage.Proposed(OFFICER).advise(DPO)).contains(ADVISED);
    }

    @Test
    void nobody_decides_on_his_own_proposal_or_his_own_advice() {
        assertThat(ADVISED.approve(OFFICER)).isEmpty();
        assertThat(ADVISED.approve(DPO)).isEmpty();
        assertThat(ADVISED.giveBack(OFFICER)).isEmpty();
        assertThat(ADVISED.giveBack(DPO)).isEmpty();
        assertThat(ADVISED.approve(CONTROLLER)).contains(new Stage.Approved(OFFICER, DPO, CONTROLLER));
    }

    @Test
    void what_came_back_is_advised_on_again() {
        Stage.Returned returned = ADVISED.giveBack(CONTROLLER).orElseThrow();

        assertThat(returned.again(OFFICER)).isEqualTo(new Stage.Proposed(OFFICER));
    }
}
