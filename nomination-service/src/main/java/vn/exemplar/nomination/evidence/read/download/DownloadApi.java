package vn.exemplar.nomination.evidence.read.download;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
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
    private final Counter bytesOut;

    DownloadApi(
            ReadableFiles files, CurrentViews views, ReadingRecord readings, Contents contents, MeterRegistry meters) {
        this.files = files;
        this.views = views;
        this.readings = readings;
        this.contents = contents;
        this.bytesOut = meters.counter("exemplar.evidence.bytes", "direction", "out");
    }

    @Operation(
            summary = "Download a file (N6, A1)",
            description =
                    "Always as an attachment; ranges are answered. Reading a confidential file is put on record first.")
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
        contents.refuseErased(id);
        readings.beforeReading(id, file, capacity, act);
        return ResponseEntity.ok().headers(AttachmentHeaders.of(file)).body(new FileContent(file, contents, bytesOut));
    }
}
