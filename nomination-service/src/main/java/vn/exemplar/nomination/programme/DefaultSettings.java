package vn.exemplar.nomination.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Configuration;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Setting;

/** Fills in what a plan leaves open, each value marked as a default, so that a stored programme is whole by itself. */
public final class DefaultSettings {
    private static final List<Setting> DEFAULTS = read();

    private DefaultSettings() {}

    public static Configuration complete(Configuration given) {
        List<Setting> own = Objects.requireNonNullElse(given.settings(), List.of());
        Set<String> set = own.stream().map(Setting::code).collect(Collectors.toSet());
        Stream<Setting> open = DEFAULTS.stream().filter(setting -> !set.contains(setting.code()));
        return new Configuration(
                given.note(),
                given.allRoundMinimumFields(),
                Stream.concat(own.stream(), open).toList());
    }

    public static ProgrammeDefinition complete(ProgrammeDefinition given) {
        return given.with(complete(given.configuration()));
    }

    private static List<Setting> read() {
        try (InputStream shipped = DefaultSettings.class.getResourceAsStream("/programmes/default-settings.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(shipped), new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
