package vn.exemplar.ledger.tampering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.Logs;

/** What somebody with the rights of a database administrator can do to some documents of a log. */
enum Tampering {
    FLIP_A_BIT {
        @Override
        void on(LogCopy log, Random random) {
            int place = random.nextInt(log.size());
            byte[] bytes = log.bytes(place);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            log.overwrite(place, bytes);
        }
    },
    OVERWRITE_BYTES {
        @Override
        void on(LogCopy log, Random random) {
            int place = random.nextInt(log.size());
            byte[] bytes = log.bytes(place);
            for (int i = 0; i <= random.nextInt(8); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            log.overwrite(place, bytes);
        }
    },
    CUT_A_DOCUMENT_SHORT {
        @Override
        void on(LogCopy log, Random random) {
            int place = random.nextInt(log.size());
            byte[] bytes = log.bytes(place);
            log.overwrite(place, Arrays.copyOf(bytes, random.nextInt(5, bytes.length)));
        }
    },
    CHANGE_AN_EVENT {
        @Override
        void on(LogCopy log, Random random) {
            log.change(random.nextInt(log.size()), commit -> {
                List<BsonDocument> events = commit.getArray("e").stream()
                        .map(event -> event.asDocument())
                        .toList();
                changeEvent(events.get(random.nextInt(events.size())), random);
                return commit;
            });
        }
    },
    CHANGE_WHAT_BELONGS_TO_THE_COMMIT {
        @Override
        void on(LogCopy log, Random random) {
            log.change(random.nextInt(log.size()), commit -> switch (random.nextInt(6)) {
                case 0 -> commit.append("at", later(commit.getInt64("at"), random));
                case 1 -> commit.append("tm", later(commit.getInt64("tm"), random));
                case 2 -> commit.append("w", new BsonString("nobody"));
                case 3 -> with(commit, "c", new BsonString("another-command"));
                case 4 -> commit.append("v", new BsonBinary(randomHash(random)));
                default -> commit.append("h", new BsonBinary(randomHash(random)));
            });
        }
    },
    FILE_UNDER_ANOTHER_AGGREGATE {
        @Override
        void on(LogCopy log, Random random) {
            log.change(random.nextInt(log.size()), commit -> {
                BsonDocument slice = commit.getArray("s").get(0).asDocument();
                slice.append("a", new BsonString(slice.getString("a").getValue() + "x"));
                return commit;
            });
        }
    },
    CHANGE_AND_HASH_AGAIN {
        @Override
        void on(LogCopy log, Random random) {
            int place = random.nextInt(log.size() - 1);
            log.replace(place, changed(log, place, random));
        }
    },
    REMOVE {
        @Override
        void on(LogCopy log, Random random) {
            int from = random.nextInt(log.size() - 1);
            log.remove(from, from + 1 + random.nextInt(Math.min(3, log.size() - 1 - from)));
        }
    },
    INSERT_A_COMMIT {
        @Override
        void on(LogCopy log, Random random) {
            int place = random.nextInt(log.size());
            Commit previous = place == 0 ? null : log.commit(place - 1);
            log.insert(place, forged(previous, random));
        }
    },
    APPEND_A_COMMIT_WITHOUT_PREDECESSOR {
        @Override
        void on(LogCopy log, Random random) {
            Commit last = log.commit(log.size() - 1);
            Commit forged = forged(null, random);
            log.insert(log.size(), forged);
            log.change(log.size() - 1, commit -> commit.append("_id", new BsonInt64(last.nextIndex())));
        }
    },
    REPEAT_A_COMMIT {
        @Override
        void on(LogCopy log, Random random) {
            int place = random.nextInt(log.size());
            log.insert(1 + random.nextInt(log.size()), log.commit(place));
        }
    },
    REORDER {
        @Override
        void on(LogCopy log, Random random) {
            int one = random.nextInt(log.size());
            log.swap(one, (one + 1 + random.nextInt(log.size() - 1)) % log.size());
        }
    };

    abstract void on(LogCopy log, Random random);

    private static void changeEvent(BsonDocument event, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> event.append("p", new BsonBinary("{\"n\":-1}".getBytes(StandardCharsets.UTF_8)));
            case 1 -> event.append("m", new BsonBinary("{\"actor\":\"x\"}".getBytes(StandardCharsets.UTF_8)));
            case 2 -> event.append("t", later(event.getInt64("t"), random));
            case 3 -> event.append("q", later(event.getInt64("q"), random));
            case 4 -> event.append("pt", new BsonString("test.OtherHappened.v1"));
            case 5 -> event.append("y", new BsonString("Other"));
            default -> event.append("i", new BsonString("other-" + random.nextInt()));
        }
    }

    private static BsonInt64 later(BsonInt64 value, Random random) {
        return new BsonInt64(value.getValue() + 1 + random.nextInt(1000));
    }

    /** The field where a commit has it. */
    private static BsonDocument with(BsonDocument commit, String field, BsonString value) {
        if (commit.containsKey(field)) {
            return commit.append(field, value);
        }
        BsonDocument changed = new BsonDocument();
        commit.forEach((name, content) -> {
            if (name.equals("f")) {
                changed.append(field, value);
            }
            changed.append(name, content);
        });
        return changed;
    }

    private static byte[] randomHash(Random random) {
        byte[] hash = new byte[32];
        random.nextBytes(hash);
        return hash;
    }

    /** A commit of which one event says something else, with the hash that fits this. */
    static Commit changed(LogCopy log, int place, Random random) {
        Commit commit = log.commit(place);
        List<LedgerEvent> events = new ArrayList<>(commit.events());
        int victim = random.nextInt(events.size());
        LedgerEvent event = events.get(victim);
        byte[] payload = ("{\"n\":-" + random.nextInt(1000) + "}").getBytes(StandardCharsets.UTF_8);
        events.set(victim, SampleLog.with(event, event.sequence(), payload));
        return Commit.chain(
                Logs.ORIGIN,
                place == 0 ? null : log.commit(place - 1),
                commit.atMicros(),
                commit.writer(),
                commit.commandId(),
                events);
    }

    static Commit forged(@Nullable Commit previous, Random random) {
        LedgerEvent event = Logs.event("forged-" + random.nextInt(), 0);
        return Commit.chain(Logs.ORIGIN, previous, 1_000_000L, "w", null, List.of(event));
    }
}
