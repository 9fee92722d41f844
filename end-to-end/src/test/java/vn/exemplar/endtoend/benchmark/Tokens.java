package vn.exemplar.endtoend.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.exemplar.stack.issuer.Issuer;

/**
 * An issuer whose access tokens are kept, as clients keep them: a token for each request would cost as much as the
 * request. They live an hour.
 */
final class Tokens implements AutoCloseable {

    private final Issuer issuer = Issuer.start();
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    String issuerUri() {
        return issuer.uri();
    }

    String of(String person) {
        return kept.computeIfAbsent(person, issuer::tokenFor);
    }

    @Override
    public void close() {
        issuer.close();
    }
}
