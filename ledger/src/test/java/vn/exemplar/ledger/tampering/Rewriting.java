package vn.exemplar.ledger.tampering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.Logs;

/**
 * What somebody can do who knows the format: after the deed, all that follows is numbered and hashed again, so that the
 * log fits together as if nothing had happened.
 */
enum Rewriting {
    CHANGE {
        @Override
        void on(List<Commit> log, Random random) {
            int place = random.nextInt(log.size());
            log.set(place, Tampering.changed(LogCopy.of(log), place, random));
        }
    },
    REMOVE {
        @Override
        void on(List<Commit> log, Random random) {
            log.remove(random.nextInt(log.size()));
        }
    },
    INSERT {
        @Override
        void on(List<Commit> log, Random random) {
            log.add(random.nextInt(log.size()), Tampering.forged(null, random));
        }
    },
    REORDER {
        @Override
        void on(List<Commit> log, Random random) {
            int place = random.nextInt(log.size() - 1);
            Collections.swap(log, place, place + 1);
        }
    },
    CUT_OFF {
        @Override
        void on(List<Commit> log, Random random) {
            log.subList(random.nextInt(log.size()), log.size()).clear();
        }
    },
    RESTORE_AN_OLD_COPY_AND_GO_ON {
        @Override
        void on(List<Commit> log, Random random) {
            int length = log.size();
            CUT_OFF.on(log, random);
            while (log.size() < length) {
                log.add(Tampering.forged(null, random));
            }
        }
    };

    abstract void on(List<Commit> log, Random random);

    /** The log after the deed. */
    List<Commit> of(List<Commit> original, Random random) {
        List<Commit> deed = new ArrayList<>(original);
        on(deed, random);
        List<Commit> rewritten = new ArrayList<>();
        Map<String, Long> nextSequence = new HashMap<>();
        for (Commit commit : deed) {
            List<LedgerEvent> events = commit.events().stream()
                    .map(event -> renumbered(event, nextSequence))
                    .toList();
            Commit last = rewritten.isEmpty() ? null : rewritten.getLast();
            rewritten.add(
                    Commit.chain(Logs.ORIGIN, last, commit.atMicros(), commit.writer(), commit.commandId(), events));
        }
        return rewritten;
    }

    private static LedgerEvent renumbered(LedgerEvent event, Map<String, Long> nextSequence) {
        long sequence = event.belongsToAggregate()
                ? nextSequence.merge(event.aggregateId(), 1L, Long::sum) - 1
                : LedgerEvent.NO_AGGREGATE;
        return SampleLog.with(event, sequence, event.payload());
    }
}
