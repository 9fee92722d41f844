package vn.exemplar.endtoend;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that is being built: its modules, sources and classes. */
final class Repository {

    static final List<String> SERVICES = List.of("nomination-service", "review-service", "publication-service");
    static final List<String> LIBRARIES =
            List.of("event-contract", "ledger", "exemplar-audit", "service-chassis", "local-stack");

    private static final Path ROOT = root();

    private Repository() {}

    static JavaClasses classesOf(List<String> modules) {
        return new ClassFileImporter()
                .importPaths(modules.stream()
                        .map(module -> ROOT.resolve(module).resolve("target/classes"))
                        .toList());
    }

    static JavaClasses allClasses() {
        return classesOf(Stream.concat(SERVICES.stream(), LIBRARIES.stream()).toList());
    }

    /** Where the classes of the services lie. */
    static URL[] classFolders() {
        return SERVICES.stream()
                .map(module -> url(ROOT.resolve(module).resolve("target/classes")))
                .toArray(URL[]::new);
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("end-to-end"))) {
            here = here.getParent();
        }
        return here;
    }

    static List<Path> sources(String module, String part) {
        Path folder = ROOT.resolve(module).resolve("src").resolve(part);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
