package vn.exemplar.endtoend.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.exemplar.stack.mongo.MongoServer;

/** The benchmark's main. */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) {
        Effort effort = List.of(arguments).contains("--small") ? Effort.SMALL : Effort.FULL;
        try (MongoServer mongo = MongoServer.start();
                Store store = new Store(mongo.connectionString())) {
            List<Figure> figures = new ArrayList<>();
            Stream.of(new AppendContests(store, effort).figures())
                    .flatMap(each -> each)
                    .map(Supplier::get)
                    .forEach(figure -> {
                        System.out.println(figure);
                        figures.add(figure);
                    });
        }
    }
}
