package vn.exemplar.review.review.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.keys.BallotKeys.OpenedBallot;

/** A ballot before it is sealed: one byte of choice, then the tracking code; as long for one choice as for another. */
final class BallotText {
    private static final int LENGTH = 1 + TrackingCode.LENGTH;

    private BallotText() {}

    static byte[] write(Choice choice, String trackingCode) {
        return ByteBuffer.allocate(LENGTH)
                .put((byte) choice.ordinal())
                .put(trackingCode.getBytes(US_ASCII))
                .array();
    }

    static OpenedBallot read(byte[] ballot) {
        return new OpenedBallot(new String(ballot, 1, TrackingCode.LENGTH, US_ASCII), Choice.values()[ballot[0]]);
    }

    /** Ties a sealed ballot to its place: under another member or in another round it cannot be opened. */
    static byte[] context(String reviewId, int round, String memberId) {
        return ("exemplar ballot v1\n" + reviewId + '\n' + round + '\n' + memberId).getBytes(UTF_8);
    }
}
