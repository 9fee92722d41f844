package vn.exemplar.review.review.keys;

import java.util.Base64;
import java.util.HexFormat;
import vn.exemplar.review.review.Choice;

/**
 * Seals the ballots of one round. Holds the secret behind tracking codes and fingerprints, so that after its
 * destruction nobody can compute either again; never leaves the door that uses it.
 */
public final class BallotBox {
    private final String reviewId;
    private final int round;
    private final byte[] publicKey;
    private final byte[] secret;

    BallotBox(String reviewId, int round, byte[] publicKey, byte[] secret) {
        this.reviewId = reviewId;
        this.round = round;
        this.publicKey = publicKey;
        this.secret = secret;
    }

    public int round() {
        return round;
    }

    public String publicKey() {
        return Base64.getEncoder().encodeToString(publicKey);
    }

    /** What the member finds in the count; the same again when the member repeats the command. */
    public String trackingCode(String memberId, String commandId) {
        return TrackingCode.from(Secrets.hmac(secret, "tracking", memberId, commandId));
    }

    /** Stands for the request in the ledger without telling the choice in it. */
    public String fingerprint(String requestFingerprint) {
        return HexFormat.of().formatHex(Secrets.hmac(secret, "fingerprint", requestFingerprint));
    }

    public String seal(String memberId, Choice choice, String trackingCode) {
        byte[] ballot = BallotText.write(choice, trackingCode);
        return Base64.getEncoder()
                .encodeToString(Secrets.seal(publicKey, ballot, BallotText.context(reviewId, round, memberId)));
    }
}
