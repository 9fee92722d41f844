package vn.exemplar.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The commits of the test vectors in {@code docs/ledger.md}. */
public final class DocumentedLog {

    public static final LogOrigin ORIGIN = new LogOrigin("exemplar.vn/vector");

    public static final Commit FIRST = Commit.chain(
            ORIGIN,
            null,
            1_700_000_000_000_000L,
            "writer-1",
            "command-1",
            List.of(
                    event("e-1", "Dossier", "d-1", 0, "nomination.NominationDrafted.v1", "{\"title\":\"Gương sáng\"}"),
                    event("e-2", "Dossier", "d-1", 1, "nomination.NominationSignedOff.v1", "{}"),
                    event("e-3", "", "e-3", LedgerEvent.NO_AGGREGATE, "chassis.ActRefused.v1", "{\"code\":\"x\"}")));

    public static final Commit SECOND = Commit.chain(
            ORIGIN,
            FIRST,
            1_600_000_000_000_000L,
            "writer-2",
            null,
            List.of(event("e-4", "Dossier", "d-1", 2, "nomination.NominationSubmitted.v1", "{}")));

    public static final Commit THIRD = Commit.chain(
            ORIGIN,
            SECOND,
            1_700_000_000_000_001L,
            "writer-1",
            "command-3",
            List.of(
                    event("e-5", "Dossier", "d-2", 0, "nomination.NominationDrafted.v1", "{}"),
                    event("e-6", "Dossier", "d-1", 3, "nomination.NominationReturned.v1", "{}"),
                    event("e-7", "", "e-7", LedgerEvent.NO_AGGREGATE, "chassis.ActRefused.v1", "{}"),
                    event("e-8", "Dossier", "d-2", 1, "nomination.NominationSignedOff.v1", "{}")));

    private DocumentedLog() {}

    private static LedgerEvent event(
            String id, String aggregateType, String aggregateId, long sequence, String storedType, String payload) {
        return new LedgerEvent(
                0,
                id,
                1_699_999_999_123_456_789L,
                aggregateType,
                aggregateId,
                sequence,
                storedType,
                "",
                payload.getBytes(StandardCharsets.UTF_8),
                "{\"actor\":\"p16\"}".getBytes(StandardCharsets.UTF_8));
    }
}
