package vn.exemplar.endtoend.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.stack.mongo.MongoServer;

/**
 * The benchmark's main; {@code make bench} runs it.
 *
 * <pre>
 * --small        a few seconds, only to see that everything works
 * --only=TEXT    only figures whose group begins with it: append, tessera, processes, replay, head, proof, nominations
 * --json=FILE    write the figures as JSON
 * --page=FILE    write them into a page that has a place for them
 * </pre>
 */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) {
        List<String> options = List.of(arguments);
        boolean small = options.contains("--small");
        Report report = measure(small ? Effort.SMALL : Effort.FULL, small, option(options, "--only="));
        String json = option(options, "--json=");
        if (json != null) {
            report.writeJson(Path.of(json));
        }
        String page = option(options, "--page=");
        if (page != null) {
            report.writeInto(Path.of(page));
        }
        System.out.println(report.markdown());
    }

    static Report measure(Effort effort, boolean small, @Nullable String only) {
        try (MongoServer mongo = MongoServer.start();
                Store store = new Store(mongo.connectionString());
                TesseraContests tessera = new TesseraContests(store, effort);
                ProcessContests processes = new ProcessContests(store, mongo.connectionString(), effort);
                NominationContests nominations = new NominationContests(mongo, effort)) {
            List<Figure> figures = new ArrayList<>();
            Stream.of(
                            group("append", only, new AppendContests(store, effort)::figures),
                            group("tessera", only, tessera::figures),
                            group("replay", only, new ReplayContests(store, effort)::figures),
                            group("head", only, () -> Stream.of(new HeadOfOthers(store, effort)::figure)),
                            group("processes", only, processes::figures),
                            group("proof", only, new ProofContests(store, effort)::figures),
                            group("nominations", only, nominations::figures))
                    .flatMap(each -> each)
                    .map(Supplier::get)
                    .forEach(figure -> {
                        System.err.printf(
                                "%s: %s %s %s%n", figure.id(), figure.value(), figure.unit(), figure.details());
                        figures.add(figure);
                    });
            return new Report(LocalDate.now(), Machine.facts(store.client()), small, figures);
        }
    }

    /** @param figures asked for when the group's turn has come, as what they need is started then */
    private static Stream<Supplier<Figure>> group(
            String name, @Nullable String only, Supplier<Stream<Supplier<Figure>>> figures) {
        return only == null || name.startsWith(only) ? Stream.of(figures).flatMap(Supplier::get) : Stream.empty();
    }

    private static @Nullable String option(List<String> options, String name) {
        return options.stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .findFirst()
                .orElse(null);
    }
}
