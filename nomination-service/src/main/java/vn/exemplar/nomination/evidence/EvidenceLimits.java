package vn.exemplar.nomination.evidence;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much the vault takes, and of what (N6).
 *
 * @param file largest file
 * @param dossier largest sum of the current files of one nomination
 * @param files most files of one nomination, versions included
 * @param unpacked most bytes that an archive or an office document may unpack to
 * @param entries most entries of an archive or an office document
 * @param types media types that are taken; old presentations are not, because their macros cannot be found
 */
@Validated
@ConfigurationProperties("nomination.evidence.limits")
public record EvidenceLimits(
        @NotNull @DefaultValue("25MB") DataSize file,
        @NotNull @DefaultValue("200MB") DataSize dossier,
        @DefaultValue("500") @Min(1) int files,
        @NotNull @DefaultValue("400MB") DataSize unpacked,
        @DefaultValue("5000") @Min(1) int entries,

        @NotEmpty
        @DefaultValue({
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/webp",
            "image/tiff",
            "image/bmp",
            "image/heic",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/msword",
            "application/vnd.ms-excel",
            "text/plain",
            "text/csv",
            "application/zip",
            "audio/mpeg",
            "video/mp4"
        })
        Set<String> types) {
    public EvidenceLimits {
        types = Set.copyOf(types);
    }
}
