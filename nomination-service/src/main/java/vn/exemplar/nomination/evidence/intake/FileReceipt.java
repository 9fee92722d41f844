package vn.exemplar.nomination.evidence.intake;

import java.time.Instant;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;

/**
 * The answer to an upload: as what the file was recognised, and where in the ledger that stands.
 *
 * @param id of the file
 */
public record FileReceipt(
        String id,
        String name,
        String mediaType,
        long size,
        String sha256,
        String commandId,
        long lastIndex,
        String leafHash,
        Instant at) {

    static FileReceipt of(StoredFile file, Receipt receipt) {
        return new FileReceipt(
                file.fileId(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                receipt.commandId(),
                receipt.lastIndex(),
                receipt.leafHash(),
                receipt.at());
    }
}
