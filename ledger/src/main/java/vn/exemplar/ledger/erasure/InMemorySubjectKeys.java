package vn.exemplar.ledger.erasure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys that follow from one secret, for tests and experiments: the same secret gives the same keys, so that stored bytes
 * can be read again in another run. Destruction is forgotten with the instance; never use it for real data.
 */
public final class InMemorySubjectKeys implements SubjectKeys {

    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;
    private final Map<String, SubjectKey> keys = new ConcurrentHashMap<>();
    private final AtomicInteger destructions = new AtomicInteger();

    private InMemorySubjectKeys(byte[] secret) {
        this.secret = secret;
    }

    public static InMemorySubjectKeys derivedFrom(String secret) {
        return new InMemorySubjectKeys(secret.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public SubjectKey prepare(String subject) {
        return keys.computeIfAbsent(subject, this::derived);
    }

    @Override
    public SubjectKey find(String subject) {
        return prepare(subject);
    }

    @Override
    public SubjectKey.Usable ofSnapshots() {
        return derived("snapshots/" + destructions.get());
    }

    @Override
    public void destroy(String subject) {
        keys.put(subject, new SubjectKey.Destroyed());
        destructions.incrementAndGet();
    }

    private SubjectKey.Usable derived(String subject) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return new SubjectKey.Usable(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + HMAC, missing);
        }
    }
}
