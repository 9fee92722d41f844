package vn.exemplar.nomination.programme;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Configuration;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.DossierPart;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Identity;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Setting;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Vocabulary;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Word;

/** Fills in what a plan leaves open, each value with its source, so that a stored programme is whole by itself. */
public final class DefaultSettings {
    private static final Defaults DEFAULTS = read();

    private DefaultSettings() {}

    private record Defaults(
            List<Setting> settings,
            List<Identity> identities,
            List<String> allRoundScopes,
            List<DossierPart> dossierParts) {}

    public static ProgrammeDefinition complete(ProgrammeDefinition given) {
        Configuration own = given.configuration();
        Vocabulary words = given.vocabulary();
        Set<String> types = codes(words.subjectTypes());
        Set<String> scopes = codes(words.exemplarScopes());
        return given.with(new Configuration(
                own.note(),
                own.allRoundMinimumFields(),
                filled(own.settings(), DEFAULTS.settings().stream(), Setting::code),
                filled(
                        own.identities(),
                        DEFAULTS.identities().stream().filter(one -> types.contains(one.subjectType())),
                        Identity::subjectType),
                requireNonNullElse(
                        own.allRoundScopes(),
                        DEFAULTS.allRoundScopes().stream()
                                .filter(scopes::contains)
                                .toList()),
                requireNonNullElse(own.dossierParts(), DEFAULTS.dossierParts())));
    }

    /** What is given, and of the defaults those of which it says nothing. */
    private static <T> List<T> filled(@Nullable List<T> given, Stream<T> defaults, Function<T, String> code) {
        List<T> own = requireNonNullElse(given, List.of());
        Set<String> set = own.stream().map(code).collect(Collectors.toSet());
        return Stream.concat(own.stream(), defaults.filter(one -> !set.contains(code.apply(one))))
                .toList();
    }

    private static Set<String> codes(List<Word> words) {
        return words.stream().map(Word::code).collect(Collectors.toSet());
    }

    private static Defaults read() {
        try (InputStream shipped = DefaultSettings.class.getResourceAsStream("/programmes/default-settings.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(shipped), Defaults.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
