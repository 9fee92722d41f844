package vn.exemplar.nomination.evidence.read.download;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import vn.exemplar.nomination.evidence.Visibility;
import vn.exemplar.nomination.evidence.read.evidencelist.EvidenceView;

/** A browser saves the file and never shows it: neither by guessing its type, nor inside of a page (N6). */
final class AttachmentHeaders {
    private AttachmentHeaders() {}

    static HttpHeaders of(EvidenceView file) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(file.mediaType()));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.setETag('"' + file.sha256() + '"');
        headers.setCacheControl(
                file.visibility().equals(Visibility.CONFIDENTIAL.name())
                        ? CacheControl.noStore()
                        : CacheControl.noCache().cachePrivate());
        return headers;
    }
}
