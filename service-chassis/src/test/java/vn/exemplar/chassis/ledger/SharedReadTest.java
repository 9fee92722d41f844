package vn.exemplar.chassis.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedReadTest {
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void who_asks_after_a_read_has_begun_gets_a_newer_one() {
        SharedRead<Integer> shared = new SharedRead<>(reads::incrementAndGet);
        assertThat(shared.get()).isEqualTo(1);
        assertThat(shared.get()).isEqualTo(2);
    }

    @Test
    void all_who_ask_while_a_read_is_under_way_share_the_next() throws Exception {
        CountDownLatch firstMayEnd = new CountDownLatch(1);
        SharedRead<Integer> shared = new SharedRead<>(() -> {
            int number = reads.incrementAndGet();
            if (number == 1) {
                awaitEnd(firstMayEnd);
            }
            return number;
        });
        try (ExecutorService askers = Executors.newCachedThreadPool()) {
            Future<Integer> first = askers.submit(shared::get);
            await().until(() -> reads.get() == 1);
            CountDownLatch asking = new CountDownLatch(10);
            List<Future<Integer>> others = IntStream.range(0, 10)
                    .mapToObj(number -> askers.submit(() -> {
                        asking.countDown();
                        return shared.get();
                    }))
                    .toList();
            asking.await();
            await().until(() -> shared.waiting() == 10);
            firstMayEnd.countDown();

            assertThat(first.get()).isEqualTo(1);
            for (Future<Integer> other : others) {
                assertThat(other.get()).isEqualTo(2);
            }
        }
    }

    @Test
    void a_read_that_failed_is_tried_again_by_the_next() {
        SharedRead<Integer> shared = new SharedRead<>(() -> {
            if (reads.incrementAndGet() == 1) {
                throw new IllegalStateException("away");
            }
            return reads.get();
        });
        assertThatThrownBy(shared::get).hasMessage("away");
        assertThat(shared.get()).isEqualTo(2);
    }

    private static void awaitEnd(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
