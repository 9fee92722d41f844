package vn.exemplar.review.review.keys;

/** Sixteen signs of an alphabet without look-alikes, in groups of four: 80 bits. */
final class TrackingCode {
    static final int LENGTH = 19;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SIGNS = 16;
    private static final int GROUP = 4;

    private TrackingCode() {}

    static String from(byte[] randomBytes) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int sign = 0; sign < SIGNS; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(randomBytes[sign] & (ALPHABET.length() - 1)));
        }
        return code.toString();
    }
}
