package vn.exemplar.nomination.evidence.read.download;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import vn.exemplar.nomination.evidence.content.Contents;
import vn.exemplar.nomination.evidence.read.evidencelist.EvidenceView;

/** The bytes of a file, from the store as they are asked for; of any range, however large the file is. */
final class FileContent extends AbstractResource {
    private final EvidenceView file;
    private final Contents contents;

    FileContent(EvidenceView file, Contents contents) {
        this.file = file;
        this.contents = contents;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return contents.open(file.sha256());
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
