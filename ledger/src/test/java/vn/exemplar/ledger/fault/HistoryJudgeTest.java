package vn.exemplar.ledger.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.fault.HistoryJudge.Sighting;
import vn.exemplar.ledger.fault.Journal.Entry;
import vn.exemplar.ledger.fault.Journal.Word;
import vn.exemplar.ledger.fault.Violation.Kind;
import vn.exemplar.ledger.mongo.Logs;

/** The judge of campaigns calls each wrong history by its name, and a right one right. */
final class HistoryJudgeTest {

    private static final int COMMITS = 30;

    /** One history, and how it can be made wrong in one respect. */
    private static final class History {

        private final Random random;
        private final List<Commit> log = new ArrayList<>();
        private final List<Entry> told = new ArrayList<>();
        private List<Sighting> sightings = List.of();

        History(long seed) {
            random = new Random(seed);
            for (int i = 0; i < COMMITS; i++) {
                append("c" + i, "a" + i);
                say(Word.BEGUN, "c" + i);
                sayStored("c" + i, log.getLast());
            }
            say(Word.BEGUN, "refused");
            say(Word.REFUSED, "refused");
            say(Word.BEGUN, "unknown");
            say(Word.UNKNOWN, "unknown");
            sightings = List.of(seen(log));
        }

        void append(String command, String aggregate) {
            log.add(chained(log.isEmpty() ? null : log.getLast(), command, aggregate));
        }

        private static Commit chained(@Nullable Commit previous, String command, String aggregate) {
            return Commit.chain(Logs.ORIGIN, previous, 1, "w", command, List.of(Logs.event(aggregate, 0)));
        }

        void say(Word word, String command) {
            told.add(new Entry(word, command, -1, ""));
        }

        void sayStored(String command, Commit commit) {
            told.add(new Entry(
                    Word.STORED, command, commit.firstIndex(), HexFormat.of().formatHex(commit.hash())));
        }

        int place() {
            return 1 + random.nextInt(COMMITS - 2);
        }

        static Sighting seen(List<Commit> commits) {
            EventSequence sequence = new EventSequence();
            commits.forEach(sequence::add);
            return new Sighting(null, sequence.fingerprint());
        }

        List<Violation> judged() {
            return new HistoryJudge(log.iterator(), told.stream(), sightings).violations();
        }
    }

    enum Wrong {
        ACKNOWLEDGED_AND_ROLLED_BACK(Kind.LOST) {
            @Override
            void make(History history) {
                history.log.removeLast();
                history.append("unknown", "other");
                history.sightings = List.of(History.seen(history.log));
            }
        },
        CARRIED_OUT_TWICE(Kind.DOUBLED) {
            @Override
            void make(History history) {
                history.append("c" + history.place(), "again");
                history.sightings = List.of(History.seen(history.log));
            }
        },
        SAID_TO_BE_STORED_TWICE(Kind.DOUBLED) {
            @Override
            void make(History history) {
                history.say(Word.DOUBLED, "c" + history.place());
            }
        },
        STORED_ELSEWHERE(Kind.MOVED) {
            @Override
            void make(History history) {
                int place = history.place();
                history.sayStored("c" + place, history.log.get(place + 1));
            }
        },
        REFUSED_AND_STORED(Kind.REFUSED_YET_STORED) {
            @Override
            void make(History history) {
                history.append("refused", "other");
                history.sightings = List.of(History.seen(history.log));
            }
        },
        SAID_TO_BE_THERE_AND_NEVER_SENT(Kind.DENIED) {
            @Override
            void make(History history) {
                history.say(Word.DENIED, "unknown");
            }
        },
        FOUND_AND_NOT_THERE(Kind.LOST) {
            @Override
            void make(History history) {
                history.say(Word.FOUND, "unknown");
            }
        },
        SENT_BY_NOBODY(Kind.UNSENT) {
            @Override
            void make(History history) {
                history.append("from nowhere", "other");
                history.sightings = List.of(History.seen(history.log));
            }
        },
        READ_IN_ANOTHER_ORDER(Kind.MISREAD) {
            @Override
            void make(History history) {
                List<Commit> other = new ArrayList<>(history.log);
                Collections.swap(other, history.place(), 0);
                history.sightings = List.of(History.seen(history.log), History.seen(other));
            }
        },
        READER_STOPPED(Kind.MISREAD) {
            @Override
            void make(History history) {
                String whole = history.sightings.getFirst().fingerprint();
                BrokenLogException broken = new BrokenLogException(3, Break.GAP, "nothing at 3");
                history.sightings = List.of(new Sighting(broken, whole));
            }
        };

        private final Kind kind;

        Wrong(Kind kind) {
            this.kind = kind;
        }

        abstract void make(History history);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_right_history_is_right(long seed) {
        assertThat(new History(seed).judged()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_history_is_called_by_its_name_and_by_no_other(Wrong wrong) {
        for (long seed = 0; seed < 20; seed++) {
            History history = new History(seed);
            wrong.make(history);
            assertThat(history.judged())
                    .as("seed %d", seed)
                    .isNotEmpty()
                    .allSatisfy(violation -> assertThat(violation.kind()).isEqualTo(wrong.kind));
        }
    }

    @Test
    void a_removed_commit_is_a_gap_and_lost_and_those_behind_it_are_not() {
        for (long seed = 0; seed < 20; seed++) {
            History history = new History(seed);
            history.log.remove(history.place());
            history.sightings = List.of(History.seen(history.log));
            List<Violation> judged = history.judged();
            assertThat(judged).extracting(Violation::kind).containsExactly(Kind.LOG_BROKEN, Kind.LOST);
            assertThat(judged.getFirst().what()).contains(Break.GAP.name());
        }
    }

    @Test
    void a_commit_that_names_another_predecessor_breaks_the_chain() {
        for (long seed = 0; seed < 20; seed++) {
            History history = new History(seed);
            int place = history.place();
            Commit right = history.log.get(place);
            Commit elsewhere = history.log.get(place - 1);
            Commit orphan = new Commit(
                    right.firstIndex(),
                    right.atMicros(),
                    right.maxTimeNanos(),
                    elsewhere.previousHash(),
                    right.hash(),
                    right.writer(),
                    right.commandId(),
                    right.slices(),
                    right.events());
            history.log.set(
                    place,
                    new Commit(
                            right.firstIndex(),
                            right.atMicros(),
                            right.maxTimeNanos(),
                            elsewhere.previousHash(),
                            orphan.computeHash(Logs.ORIGIN),
                            right.writer(),
                            right.commandId(),
                            right.slices(),
                            right.events()));
            List<Violation> judged = history.judged();
            assertThat(judged).extracting(Violation::kind).containsExactly(Kind.LOG_BROKEN, Kind.MOVED);
            assertThat(judged.getFirst().what()).contains(Break.BROKEN_LINK.name());
        }
    }
}
