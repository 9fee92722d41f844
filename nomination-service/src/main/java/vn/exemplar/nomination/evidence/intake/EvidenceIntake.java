package vn.exemplar.nomination.evidence.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.web.StorageUnavailable;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;
import vn.exemplar.nomination.evidence.EvidenceLimits;
import vn.exemplar.nomination.evidence.Room;
import vn.exemplar.nomination.evidence.Sha256;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.evidence.content.Content;
import vn.exemplar.nomination.evidence.content.Contents;
import vn.exemplar.nomination.evidence.inspection.FileInspection;
import vn.exemplar.nomination.evidence.inspection.SpooledFile;

/**
 * The way of every file into the vault: to the local disk, inspected there, into the store, and only then into the
 * ledger. Whatever breaks off in between leaves no event, and what it leaves in the store is swept later.
 */
@Component
public class EvidenceIntake {
    private final EvidenceLimits limits;
    private final SpoolFolder spool;
    private final FileInspection inspection;
    private final Contents contents;
    private final Commands commands;
    private final Streams streams;
    private final MeterRegistry meters;

    EvidenceIntake(
            EvidenceLimits limits,
            SpoolFolder spool,
            FileInspection inspection,
            Contents contents,
            Commands commands,
            Streams streams,
            MeterRegistry meters) {
        this.limits = limits;
        this.spool = spool;
        this.inspection = inspection;
        this.contents = contents;
        this.commands = commands;
        this.streams = streams;
        this.meters = meters;
    }

    public Room room() {
        return new Room(limits.dossier().toBytes(), limits.files());
    }

    /** How many bytes more the vault of a nomination takes now. */
    public long leftIn(String nominationId) {
        return Math.max(
                0,
                room().bytes()
                        - streams.state(Vault.class, Vault.idOf(nominationId)).bytes());
    }

    /**
     * @param left how many bytes the vault took when the upload began; the decision has the last word
     * @param decision that puts the file on record, as an act that is exactly about this file
     */
    public FileReceipt take(
            String nominationId,
            Upload upload,
            long left,
            Act act,
            BiFunction<StoredFile, Act, Decision<Vault, EvidenceEvent>> decision) {
        try (SpooledFile file = spooled(upload, left)) {
            String type = inspection.inspect(file, upload.name(), upload.declaredType());
            StoredFile found =
                    new StoredFile(act.newId("file"), upload.name().text(), type, file.size(), file.sha256());
            Content content = new Content(nominationId, file.sha256(), file.size());
            contents.bring(content, file.path());
            Receipt receipt = commands.send(decision.apply(found, exactly(act, upload, file)));
            contents.confirm(content, file.path());
            meters.counter("exemplar.evidence.bytes", "direction", "in").increment(file.size());
            return FileReceipt.of(found, receipt);
        } catch (Refusal refused) {
            meters.counter("exemplar.evidence.refusals", "code", refused.code()).increment();
            throw refused;
        } catch (IOException failure) {
            throw new StorageUnavailable(failure);
        }
    }

    private SpooledFile spooled(Upload upload, long left) throws IOException {
        long largest = limits.file().toBytes();
        long most = Math.min(largest, left);
        try {
            return SpooledFile.of(upload.bytes(), upload.length(), most, spool.path());
        } catch (SpooledFile.TooLong tooLong) {
            if (most < largest) {
                throw room().exceeded();
            }
            throw Refusal.unprocessable("file-too-large", "N6")
                    .with("most", limits.file().toMegabytes());
        } catch (SpooledFile.BrokenOff brokenOff) {
            throw Refusal.unprocessable("upload-broken-off", "N6");
        }
    }

    /** The same key with another file is another request. */
    private static Act exactly(Act act, Upload upload, SpooledFile file) {
        return act.withFingerprint(Sha256.of(String.join(
                "\n",
                act.fingerprint(),
                file.sha256(),
                upload.name().text(),
                upload.visibility().name())));
    }
}
