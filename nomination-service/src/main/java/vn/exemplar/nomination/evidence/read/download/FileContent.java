package vn.exemplar.nomination.evidence.read.download;

import io.micrometer.core.instrument.Counter;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import vn.exemplar.chassis.web.StorageUnavailable;
import vn.exemplar.nomination.evidence.content.Contents;
import vn.exemplar.nomination.evidence.read.evidencelist.EvidenceView;

/** The bytes of a file, from the store as they are asked for; of any range, however large the file is. */
final class FileContent extends AbstractResource {
    private final EvidenceView file;
    private final Contents contents;
    private final Counter bytesOut;

    FileContent(EvidenceView file, Contents contents, Counter bytesOut) {
        this.file = file;
        this.contents = contents;
        this.bytesOut = bytesOut;
    }

    @Override
    public InputStream getInputStream() {
        try {
            return new CountedBytes(contents.open(file.content()), bytesOut);
        } catch (IOException failure) {
            throw new StorageUnavailable(failure);
        }
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getDescription() {
        return "content " + file.sha256();
    }
}
