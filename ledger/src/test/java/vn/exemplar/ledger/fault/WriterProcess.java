package vn.exemplar.ledger.fault;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import vn.exemplar.ledger.fault.Journal.Word;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.LogCollection;
import vn.exemplar.ledger.mongo.Logs;

/**
 * A process that appends until it gets SIGTERM, and then finishes what it has begun. Killed and started again, it goes
 * on where its journal ends. It ends by itself, with exit code 1, when the ledger does what it never may.
 */
final class WriterProcess {

    private static final long START_AGAIN_NANOS = 100_000_000;

    private final Map<String, Long> next = new HashMap<>();
    private final Map<String, List<Long>> inDoubt = new HashMap<>();
    private final CountDownLatch finished;
    private volatile boolean stopping;

    private WriterProcess(int callers) {
        finished = new CountDownLatch(callers);
    }

    /** Arguments: connection string, database, number of the writer, journal, settings. */
    public static void main(String... arguments) {
        int number = Integer.parseInt(arguments[2]);
        Path file = Path.of(arguments[3]);
        CampaignSettings settings = CampaignSettings.of(Arrays.copyOfRange(arguments, 4, arguments.length));
        WriterProcess process = new WriterProcess(settings.callers());
        process.remember(file);
        Journal journal = new Journal(file);
        LossyWay way = new LossyWay(arguments[0], number, () -> journal.write(Word.ANSWER_LOST, "w" + number));
        MongoClient client = way.connect();
        LogCollection log = open(client.getDatabase(arguments[1]));
        LedgerWriter writer = new LedgerWriter(log, Logs.ORIGIN, "w" + number, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(process::finish));
        IntStream.range(0, settings.callers()).forEach(i -> {
            String name = "w" + number + "." + i;
            Decisions decisions = new Decisions(name, settings, new LedgerReader(log));
            process.start(new Caller(name, settings, writer::append, decisions, journal, way::loseTheNextAnswer), name);
        });
    }

    /** A process that starts in the middle of an election is started again by whoever looks after it. */
    private static LogCollection open(MongoDatabase database) {
        while (true) {
            try {
                return LogCollection.open(database);
            } catch (MongoException election) {
                LockSupport.parkNanos(START_AGAIN_NANOS);
            }
        }
    }

    /** Reads what an earlier life has done. */
    private void remember(Path journal) {
        Set<String> open = new LinkedHashSet<>();
        Journal.read(journal).forEach(entry -> {
            switch (entry.word()) {
                case BEGUN -> {
                    open.add(entry.command());
                    next.put(callerOf(entry.command()), numberOf(entry.command()) + 1);
                }
                case STORED, FOUND, REFUSED, DENIED -> open.remove(entry.command());
                case TURNED_AWAY, UNKNOWN, DOUBLED, ANSWER_LOST -> {}
            }
        });
        open.forEach(command -> inDoubt.computeIfAbsent(callerOf(command), caller -> new ArrayList<>())
                .add(numberOf(command)));
    }

    private static String callerOf(String command) {
        return command.substring(0, command.lastIndexOf('.'));
    }

    private static long numberOf(String command) {
        return Long.parseLong(command.substring(command.lastIndexOf('.') + 1));
    }

    private void start(Caller caller, String name) {
        new Thread(() -> runUntilStopped(caller, name), name).start();
    }

    private void runUntilStopped(Caller caller, String name) {
        try {
            caller.run(inDoubt.getOrDefault(name, List.of()), next.getOrDefault(name, 0L), () -> stopping);
        } catch (RuntimeException forbidden) {
            forbidden.printStackTrace();
            Runtime.getRuntime().halt(1);
        } finally {
            finished.countDown();
        }
    }

    private void finish() {
        stopping = true;
        try {
            finished.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
