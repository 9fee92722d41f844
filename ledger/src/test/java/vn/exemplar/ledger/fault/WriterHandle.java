package vn.exemplar.ledger.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.exemplar.stack.host.ChildProcess;

/** A writer in a process of its own, which can be killed and started again. */
final class WriterHandle implements AutoCloseable {

    private final int number;
    private final List<String> command;
    private final Path log;
    private ChildProcess process;

    WriterHandle(int number, CampaignSettings settings, String connectionString, String database) {
        this.number = number;
        this.log = settings.folder().resolve("w" + number + ".log");
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                WriterProcess.class.getName(),
                connectionString,
                database,
                Integer.toString(number),
                settings.folder().resolve("w" + number + ".journal").toString());
        this.command =
                Stream.concat(java.stream(), settings.forWriters().stream()).toList();
        this.process = start();
    }

    private ChildProcess start() {
        return ChildProcess.start("writer " + number, command, Map.of(), log);
    }

    /** {@code kill -9}, and a new life. */
    void killAndStartAgain() {
        process.kill();
        process = start();
    }

    /** Whether it has ended by itself, which it does only when the ledger did what it never may. */
    boolean hasGivenUp() {
        return !process.isAlive();
    }

    Path log() {
        return log;
    }

    /** Lets it finish what it has begun. */
    @Override
    public void close() {
        process.close();
    }
}
