package vn.exemplar.nomination.nomination.completeness;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.nomination.Completeness;
import vn.exemplar.nomination.nomination.Draft;
import vn.exemplar.nomination.nomination.NamedFiles;
import vn.exemplar.nomination.nomination.events.SubmittedFile;
import vn.exemplar.nomination.programme.events.Criterion;
import vn.exemplar.nomination.programme.events.Text;

/**
 * @param complete whether the dossier can be accepted as far as it goes by what is there
 * @param signable whether it can be signed off: all is said, if not proven, and every file is there
 * @param missingFiles files that the nomination names and its vault does not have
 * @param missing what must still be done, in the order of the nomination
 * @param optional criteria that may be left out and are
 */
record CompletenessReport(
        String programmeId,
        int programmeVersion,
        boolean complete,
        boolean signable,
        List<String> missingClaims,
        List<String> unprovenClaims,
        List<String> missingParts,
        List<String> missingFiles,
        List<Missing> missing,
        List<Missing> optional) {

    /** @param subject id of the criterion, code of the part, or {@code summary} */
    record Missing(Lack lack, String subject, @Nullable String section, Text text) {}

    enum Lack {
        SUMMARY,
        PART,
        CLAIM,
        EVIDENCE_OR_REASON,
        OPTIONAL_CLAIM
    }

    private static final Text SUMMARY = new Text("Tóm tắt thành tích", "Achievement summary");

    static CompletenessReport of(
            Draft draft,
            List<SubmittedFile> held,
            Function<String, Criterion> criterion,
            Function<String, Text> title) {
        Completeness found = draft.completeness();
        List<String> files = NamedFiles.of(draft.content(), held).missing();
        Stream<Missing> summary =
                found.summarised() ? Stream.empty() : Stream.of(new Missing(Lack.SUMMARY, "summary", null, SUMMARY));
        Stream<Missing> parts =
                found.missingParts().stream().map(part -> new Missing(Lack.PART, part, null, title.apply(part)));
        Stream<Missing> claims = Stream.concat(
                criteria(Lack.CLAIM, found.missingClaims(), criterion),
                criteria(Lack.EVIDENCE_OR_REASON, found.unprovenClaims(), criterion));
        return new CompletenessReport(
                draft.programmeId(),
                draft.programmeVersion(),
                found.complete() && files.isEmpty(),
                found.claimed() && files.isEmpty(),
                found.missingClaims(),
                found.unprovenClaims(),
                found.missingParts(),
                files,
                Stream.concat(Stream.concat(summary, parts), claims).toList(),
                criteria(Lack.OPTIONAL_CLAIM, found.openOptions(), criterion).toList());
    }

    private static Stream<Missing> criteria(Lack lack, List<String> ids, Function<String, Criterion> criterion) {
        return ids.stream().map(criterion).map(one -> new Missing(lack, one.id(), one.section(), one.statement()));
    }
}
