package vn.exemplar.nomination.evidence.read.download;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.view.CurrentViews;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.content.Contents;
import vn.exemplar.nomination.evidence.read.evidencelist.EvidenceView;
import vn.exemplar.nomination.evidence.read.evidencelist.ReadableFiles;
import vn.exemplar.nomination.evidence.write.recordreading.ReadingRecord;

/** Decides by current views, so that who was shut out a moment ago is out. */
@RestController
class DownloadApi {
    private final ReadableFiles files;
    private final CurrentViews views;
    private final ReadingRecord readings;
    private final Contents contents;
    private final MeterRegistry meters;

    DownloadApi(
            ReadableFiles files, CurrentViews views, ReadingRecord readings, Contents contents, MeterRegistry meters) {
        this.files = files;
        this.views = views;
        this.readings = readings;
        this.contents = contents;
        this.meters = meters;
    }

    @GetMapping("/api/nominations/{id}/files/{fileId}/content")
    @RolesAllowed({
        "UNIT_OFFICER",
        "UNIT_HEAD",
        "STANDING_OFFICER",
        "AUDITOR",
        "COUNCIL_CHAIR",
        "COUNCIL_VICE_CHAIR",
        "COUNCIL_SECRETARY",
        "COUNCIL_MEMBER"
    })
    ResponseEntity<Resource> content(@PathVariable String id, @PathVariable String fileId, Act act) {
        views.catchUp();
        Capacity capacity = files.capacity(id, act.actor());
        EvidenceView file = files.file(id, fileId, capacity);
        readings.beforeReading(id, file, capacity, act);
        meters.counter("exemplar.evidence.bytes", "direction", "out").increment(file.size());
        return ResponseEntity.ok().headers(AttachmentHeaders.of(file)).body(new FileContent(file, contents));
    }
}
