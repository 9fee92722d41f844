package vn.exemplar.stack.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final int MANY = 1_000;

    @Test
    void who_asks_for_many_ports_before_using_them_gets_none_twice() {
        assertThat(IntStream.range(0, MANY).map(any -> Ports.free()).boxed()).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, MANY).map(any -> Ports.freeForRestarts()).boxed())
                .doesNotHaveDuplicates();
    }
}
