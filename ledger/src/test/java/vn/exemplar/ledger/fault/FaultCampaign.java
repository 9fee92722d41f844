package vn.exemplar.ledger.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.stack.host.Folders;

/** Writers append, faults strike, and at the end the log is held against what everybody was told. */
final class FaultCampaign {

    private final CampaignSettings settings;
    private final Consumer<String> progress;
    private final Random random;
    private final Deque<Fault> deck = new ArrayDeque<>();
    private final Map<Fault, Integer> struck = new EnumMap<>(Fault.class);
    private final long start = System.nanoTime();

    FaultCampaign(CampaignSettings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
        this.random = new Random(settings.seed());
    }

    /** Prints a summary and writes it as JSON. Ends with code 1 when the ledger failed. */
    public static void main(String... arguments) {
        CampaignSettings settings = CampaignSettings.of(arguments);
        CampaignReport report = new FaultCampaign(settings, System.out::println).run();
        System.out.println(report.summary());
        JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValue(settings.folder().resolve("campaign.json"), report);
        System.exit(report.passed() ? 0 : 1);
    }

    CampaignReport run() {
        emptyFolder();
        try (Stage stage = new Stage(settings)) {
            progress.accept("Seed %d; journals and logs in %s".formatted(settings.seed(), settings.folder()));
            stage.awaitCommits(1);
            while (!isOver(stage) && !stage.isLost()) {
                stage.awaitCommits(1 + random.nextInt(2 * settings.calm()));
                strike(stage);
            }
            Duration duration = elapsed();
            stage.settle();
            return report(stage, duration);
        }
    }

    private void emptyFolder() {
        Folders.remove(settings.folder());
        Folders.existing(settings.folder());
    }

    private boolean isOver(Stage stage) {
        boolean enough = stage.commits() >= settings.commits() || elapsed().compareTo(settings.limit()) > 0;
        return enough && struck.size() == Fault.values().length;
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Deals the kinds of faults like cards: in random order, each once before any comes again. */
    private void strike(Stage stage) {
        if (deck.isEmpty()) {
            List<Fault> all = new ArrayList<>(Arrays.asList(Fault.values()));
            Collections.shuffle(all, random);
            deck.addAll(all);
        }
        Fault fault = deck.poll();
        progress.accept("%5d s %,11d commits: %s".formatted(elapsed().toSeconds(), stage.commits(), fault));
        fault.strike(stage, random);
        struck.merge(fault, 1, Integer::sum);
    }

    private CampaignReport report(Stage stage, Duration duration) {
        HistoryJudge judge = judge(stage);
        List<Violation> violations = new ArrayList<>(judge.violations());
        stage.writers().stream()
                .map(WriterHandle::log)
                .filter(FaultCampaign::hasContent)
                .forEach(log -> violations.add(new Violation(Violation.Kind.WRITER_GAVE_UP, "see " + log)));
        return new CampaignReport(
                settings.seed(),
                settings.writers(),
                settings.callers(),
                duration,
                judge.report().commits(),
                judge.report().events(),
                struck,
                stage.replicaSet().rollbacks(),
                judge.told(),
                stage.trackers().stream()
                        .map(Tracker::longestPause)
                        .max(Duration::compareTo)
                        .orElseThrow(),
                violations);
    }

    private HistoryJudge judge(Stage stage) {
        try (CommitCursor log = stage.reader().commits(0)) {
            return new HistoryJudge(
                    log,
                    Journal.readAll(settings.folder()),
                    stage.trackers().stream().map(Tracker::sighting).toList());
        }
    }

    private static boolean hasContent(Path log) {
        try {
            return Files.size(log) > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
