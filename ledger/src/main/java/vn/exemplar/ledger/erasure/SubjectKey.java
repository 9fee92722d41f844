package vn.exemplar.ledger.erasure;

/** The key under which the personal texts of one subject stand in the log, or that it was destroyed. */
public sealed interface SubjectKey {

    /** @param secret 32 bytes, AES-256 */
    record Usable(byte[] secret) implements SubjectKey {

        public static final int BYTES = 32;

        public Usable {
            if (secret.length != BYTES) {
                throw new IllegalArgumentException("A key has " + BYTES + " bytes, not " + secret.length);
            }
        }

        @Override
        public String toString() {
            return "Usable[secret]";
        }
    }

    /** Gone for good. */
    record Destroyed() implements SubjectKey {}
}
