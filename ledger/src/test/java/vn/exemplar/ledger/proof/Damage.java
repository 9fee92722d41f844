package vn.exemplar.ledger.proof;

import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.Random;

/** Random damage to bytes, and the only answer to it that is allowed. */
public final class Damage {

    private Damage() {}

    /** Cut off, flipped, overwritten, doubled or replaced. */
    public static byte[] to(byte[] original, Random random) {
        byte[] damaged = original.clone();
        switch (random.nextInt(5)) {
            case 0 -> damaged = Arrays.copyOf(original, random.nextInt(original.length + 1));
            case 1 -> damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            case 2 -> {
                for (int i = 0; i < 8; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
            }
            case 3 -> {
                int at = random.nextInt(original.length);
                damaged = Arrays.copyOf(original, original.length + at);
                System.arraycopy(original, 0, damaged, original.length, at);
            }
            default -> {
                damaged = new byte[random.nextInt(200)];
                random.nextBytes(damaged);
            }
        }
        return damaged;
    }

    /** Succeeds or throws {@link IllegalArgumentException}. */
    public static void refusesCleanly(Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException refused) {
            // as it should
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError crash) {
            fail("Not a clean refusal", crash);
        }
    }
}
