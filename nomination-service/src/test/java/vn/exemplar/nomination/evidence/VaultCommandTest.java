package vn.exemplar.nomination.evidence;

import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.changed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.closed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.frozen;
import static vn.exemplar.nomination.evidence.EvidenceEvents.handedOver;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.opened;
import static vn.exemplar.nomination.evidence.EvidenceEvents.removed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.EvidenceEvents.superseded;
import static vn.exemplar.nomination.evidence.Visibility.CONFIDENTIAL;
import static vn.exemplar.nomination.evidence.Visibility.INTERNAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;
import vn.exemplar.nomination.evidence.VaultCommand.CloseVault;
import vn.exemplar.nomination.evidence.VaultCommand.HandOver;
import vn.exemplar.nomination.evidence.VaultCommand.OpenVault;

class VaultCommandTest {
    private static final Act HEAD = Acts.by("p16", "TTCNTT", "UNIT_HEAD");
    private static final StoredFile SECOND = file("f2", "b.pdf", 1);

    @Test
    void a_vault_is_closed_over_all_that_it_holds_N6() {
        none().given(stored(report(), INTERNAL), stored(SECOND, CONFIDENTIAL))
                .when(new CloseVault(VAULT, List.of(frozen(report(), INTERNAL)), HEAD))
                .then(closed(frozen(report(), INTERNAL), frozen(SECOND, CONFIDENTIAL)));
        none().when(new CloseVault(VAULT, List.of(), HEAD)).then(closed());
    }

    @Test
    void nobody_signs_for_a_file_that_is_another_one_by_now_N6() {
        CloseVault close = new CloseVault(VAULT, List.of(frozen(report(), INTERNAL)), HEAD);
        none().given(stored(report(), INTERNAL), superseded("f1", 2, SECOND))
                .when(close)
                .refused("vault-changed (N6)");
        none().given(stored(report(), INTERNAL), changed("f1", CONFIDENTIAL))
                .when(close)
                .refused("vault-changed (N6)");
        none().given(stored(report(), INTERNAL), removed(report())).when(close).refused("vault-changed (N6)");
    }

    @Test
    void a_vault_is_opened_once_it_is_closed_N6() {
        none().given(stored(report(), INTERNAL), closed(frozen(report(), INTERNAL)))
                .when(new OpenVault(VAULT, HEAD))
                .then(opened());
        none().given(stored(report(), INTERNAL))
                .when(new OpenVault(VAULT, HEAD))
                .thenNothing();
    }

    @Test
    void the_council_gets_the_files_as_the_office_saw_them_N6() {
        HandOver handOver = new HandOver(VAULT, List.of(frozen(report(), INTERNAL)), HEAD);
        none().given(stored(report(), INTERNAL), stored(SECOND, INTERNAL))
                .when(handOver)
                .then(handedOver(report()));
        none().given(stored(report(), INTERNAL), changed("f1", CONFIDENTIAL))
                .when(handOver)
                .refused("vault-changed (N6)");
    }
}
