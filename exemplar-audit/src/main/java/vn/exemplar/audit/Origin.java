package vn.exemplar.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.NoteKey;

/** Which log is meant, whatever a log says of itself. */
final class Origin {

    @Option(
            names = "--origin",
            description = "Name of the log. Default: the name of the key, else what its newest checkpoint says.")
    private @Nullable String origin;

    LogOrigin of(LogSource log) {
        return said().orElseGet(log::origin);
    }

    LogOrigin of(List<NoteKey> keys, LogSource log) {
        return keys.isEmpty() ? of(log) : of(keys);
    }

    LogOrigin of(List<NoteKey> keys) {
        return said().orElseGet(() -> {
            List<String> names = keys.stream().map(NoteKey::name).distinct().toList();
            if (names.size() > 1) {
                throw new CouldNotCheck("The keys are of several logs: say with --origin which one is meant");
            }
            return new LogOrigin(names.getFirst());
        });
    }

    private Optional<LogOrigin> said() {
        return Optional.ofNullable(origin).map(LogOrigin::new);
    }
}
