package vn.exemplar.endtoend.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.exemplar.ledger.mongo.LedgerWriter;

/**
 * One of several processes that write into one log. Reads lines "database callers startAtMillis durationMillis", answers
 * each with the number of commits that it stored, and ends with its input.
 */
final class WriterProcess {

    private WriterProcess() {}

    public static void main(String[] arguments) throws IOException {
        String name = arguments[1];
        try (Store store = new Store(arguments[0]);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] order = line.split(" ");
                LedgerWriter writer = Store.writer(store.database(order[0]), name);
                awaitMillis(Long.parseLong(order[2]));
                Run run = Callers.loop(
                        Integer.parseInt(order[1]),
                        Duration.ofMillis(Long.parseLong(order[3])),
                        caller -> writer.append(SampleEvents.stored(1), SampleEvents.id()));
                System.out.println("stored " + run.operations());
            }
        }
    }

    private static void awaitMillis(long start) {
        while (System.currentTimeMillis() < start) {
            Thread.onSpinWait();
        }
    }
}
