package vn.exemplar.ledger.mongo;

import java.time.Duration;

/** Keeps what a listener throws away from the writer: a commit that is stored must not look as if it had failed. */
record QuietListener(WriterListener listener) implements WriterListener {

    @Override
    public void batchDone(int commits, long bytes, Duration waited, Duration took) {
        quietly(() -> listener.batchDone(commits, bytes, waited, took));
    }

    @Override
    public void rebased(int commits) {
        quietly(() -> listener.rebased(commits));
    }

    @Override
    public void recovered(int commits) {
        quietly(() -> listener.recovered(commits));
    }

    @Override
    public void clockCompared(Duration ahead) {
        quietly(() -> listener.clockCompared(ahead));
    }

    @Override
    public void turnedAway() {
        quietly(listener::turnedAway);
    }

    private static void quietly(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException dropped) {
            // metrics are no reason to fail
        }
    }
}
