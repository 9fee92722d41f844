package vn.exemplar.ledger.fault;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.fault.Journal.Word;
import vn.exemplar.ledger.mongo.CommitOutcomeUnknownException;
import vn.exemplar.ledger.mongo.CommitRefusedException;
import vn.exemplar.ledger.mongo.CommitRefusedException.Taken;
import vn.exemplar.ledger.mongo.LedgerUnavailableException;

/**
 * A client as it should be: gives each command an id, keeps a journal, and sends a command whose outcome it does not
 * know again under the same id until it does.
 */
final class Caller {

    /** What takes the commands. */
    interface Appending {
        Commit append(List<LedgerEvent> events, @Nullable String commandId);
    }

    private static final int PERCENT = 100;
    private static final int REPEATED = 2;
    private static final int PER_MILLE = 1000;

    private final String name;
    private final Appending ledger;
    private final Decisions decisions;
    private final Journal journal;
    private final Runnable loseAnAnswer;
    private final int losses;
    private final Random random;

    Caller(
            String name,
            CampaignSettings settings,
            Appending ledger,
            Decisions decisions,
            Journal journal,
            Runnable loseAnAnswer) {
        this.name = name;
        this.ledger = ledger;
        this.decisions = decisions;
        this.journal = journal;
        this.loseAnAnswer = loseAnAnswer;
        this.losses = settings.losses();
        this.random = new Random(settings.seed() ^ name.hashCode());
    }

    /** Clears up what an earlier life left in doubt, then carries out one command after the other. */
    void run(List<Long> inDoubt, long next, BooleanSupplier stopping) {
        inDoubt.forEach(number -> carryOut(number, true));
        for (long number = next; !stopping.getAsBoolean(); number++) {
            if (random.nextInt(PER_MILLE) < losses) {
                loseAnAnswer.run();
            }
            journal.write(Word.BEGUN, id(number));
            carryOut(number, false);
        }
    }

    private String id(long number) {
        return name + "." + number;
    }

    private void carryOut(long number, boolean startsInDoubt) {
        boolean inDoubt = startsInDoubt;
        while (true) {
            Attempt attempt = attempt(number);
            switch (attempt) {
                case STORED -> {
                    if (random.nextInt(PERCENT) < REPEATED) {
                        repeat(number);
                    }
                    return;
                }
                case CARRIED_OUT_BEFORE -> {
                    journal.write(inDoubt ? Word.FOUND : Word.DENIED, id(number));
                    return;
                }
                case CONFLICT -> {
                    if (!inDoubt) {
                        journal.write(Word.REFUSED, id(number));
                        return;
                    }
                }
                case TURNED_AWAY -> journal.write(Word.TURNED_AWAY, id(number));
                case UNKNOWN -> {
                    journal.write(Word.UNKNOWN, id(number));
                    inDoubt = true;
                }
            }
        }
    }

    /** What became of one attempt. */
    private enum Attempt {
        STORED,
        CARRIED_OUT_BEFORE,
        CONFLICT,
        TURNED_AWAY,
        UNKNOWN
    }

    private Attempt attempt(long number) {
        List<LedgerEvent> events = List.of();
        try {
            events = decisions.of(number);
            journal.stored(id(number), ledger.append(events, id(number)));
            decisions.remember(events);
            return Attempt.STORED;
        } catch (CommitRefusedException refused) {
            decisions.forget(events);
            return refused.taken() == Taken.COMMAND ? Attempt.CARRIED_OUT_BEFORE : Attempt.CONFLICT;
        } catch (LedgerUnavailableException | MongoException nothingStored) {
            return Attempt.TURNED_AWAY;
        } catch (CommitOutcomeUnknownException unknown) {
            decisions.forget(events);
            return Attempt.UNKNOWN;
        }
    }

    /** As a client does whose own caller did not hear of the success. */
    private void repeat(long number) {
        try {
            ledger.append(decisions.of(number), id(number));
            journal.write(Word.DOUBLED, id(number));
        } catch (CommitRefusedException refused) {
            if (refused.taken() != Taken.COMMAND) {
                journal.write(Word.DOUBLED, id(number));
            }
        } catch (CommitOutcomeUnknownException | LedgerUnavailableException | MongoException unknown) {
            // it is stored, whatever became of the repetition
        }
    }
}
