package vn.exemplar.nomination.evidence.recordreading;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.CommandIds;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.HeldFile;
import vn.exemplar.nomination.evidence.OpenVaults;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.evidence.VaultViews;
import vn.exemplar.nomination.evidence.content.Content;
import vn.exemplar.nomination.evidence.content.Contents;

/** Decides by the vault's own stream, so that who was shut out a moment ago is out. */
@RestController
@FromView({"View_Evidence", "View_Nominations"})
class DownloadApi {
    private final OpenVaults vaults;
    private final Streams streams;
    private final VaultViews views;
    private final Commands commands;
    private final Contents contents;
    private final Counter bytesOut;

    DownloadApi(
            OpenVaults vaults,
            Streams streams,
            VaultViews views,
            Commands commands,
            Contents contents,
            MeterRegistry meters) {
        this.vaults = vaults;
        this.streams = streams;
        this.views = views;
        this.commands = commands;
        this.contents = contents;
        this.bytesOut = meters.counter("exemplar.evidence.bytes", "direction", "out");
    }

    @Operation(
            summary = "Download a file (N6, A1)",
            description =
                    "Always as an attachment; ranges are answered. Reading a file that is or ever was confidential is put on record first.")
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
        Vault vault = streams.state(Vault.class, Vault.idOf(id));
        Capacity capacity = vaults.capacity(id, vault, act.actor());
        HeldFile file = views.of(id).with(vault).file(fileId, capacity).file();
        contents.refuseErased(id);
        if (file.readOnRecord()) {
            recordReading(id, fileId, capacity, act);
        }
        Content content = new Content(id, file.sha256(), file.size());
        return ResponseEntity.ok().headers(asAttachment(file)).body(new FileContent(content, contents, bytesOut));
    }

    /** Each reading is an act of its own, whatever key it came with. */
    private void recordReading(String id, String fileId, Capacity capacity, Act act) {
        commands.carryOut(new RecordReading(
                Vault.idOf(id), fileId, capacity, capacity.of(act).withCommandId(CommandIds.fresh())));
    }

    /** A browser saves the file and never shows it: neither by guessing its type, nor inside of a page (N6). */
    private static HttpHeaders asAttachment(HeldFile file) {
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
                file.readOnRecord()
                        ? CacheControl.noStore()
                        : CacheControl.noCache().cachePrivate());
        return headers;
    }
}
