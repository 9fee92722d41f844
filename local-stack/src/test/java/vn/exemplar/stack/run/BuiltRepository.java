package vn.exemplar.stack.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A folder that looks like the repository after a build, with {@link StandInService} in place of each service. */
final class BuiltRepository {
    private BuiltRepository() {}

    static Path in(Path folder) {
        for (Service service : Service.values()) {
            writeJar(folder.resolve(service.module()).resolve("target"), service.module() + "-0.1.0-SNAPSHOT.jar");
        }
        return folder;
    }

    private static void writeJar(Path target, String name) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        String entry = StandInService.class.getName().replace('.', '/') + ".class";
        try (InputStream type = Objects.requireNonNull(StandInService.class.getResourceAsStream("/" + entry));
                OutputStream file =
                        Files.newOutputStream(Files.createDirectories(target).resolve(name));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.putNextEntry(new ZipEntry(entry));
            type.transferTo(jar);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
