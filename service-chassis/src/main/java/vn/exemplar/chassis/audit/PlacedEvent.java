package vn.exemplar.chassis.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;

/** An event together with the commit that holds it, read at once. */
record PlacedEvent(Commit commit, LedgerEvent event) {

    static Stream<PlacedEvent> of(List<Commit> commits) {
        return commits.stream()
                .flatMap(commit -> commit.events().stream().map(event -> new PlacedEvent(commit, event)));
    }

    Instant committedAt() {
        return LedgerBook.writtenAt(commit);
    }
}
