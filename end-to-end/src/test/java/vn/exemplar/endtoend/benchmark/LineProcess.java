package vn.exemplar.endtoend.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Another process, which takes an order in each line and answers with one. */
record LineProcess(Process process, Writer in, BufferedReader out) implements AutoCloseable {

    static LineProcess start(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new LineProcess(
                    process,
                    process.outputWriter(StandardCharsets.UTF_8),
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void order(String line) {
        try {
            in.write(line + '\n');
            in.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String answer() {
        try {
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException(process.info().command().orElse("A process") + " ended");
            }
            return line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
