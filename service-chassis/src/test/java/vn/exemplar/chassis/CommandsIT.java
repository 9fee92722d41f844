package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommandsIT {
    private static final String LAMP = "{\"place\":\"Cổng chính\",\"on\":\"2026-01-31\"}";

    private final Sample service = Sample.shared();

    @Test
    void the_same_key_with_the_same_body_gets_the_first_answer_again() {
        String key = UUID.randomUUID().toString();

        Sample.Answer first = service.post("/api/lamps", Sample.OFFICER, LAMP, "Idempotency-Key", key);
        Sample.Answer again = service.post("/api/lamps", Sample.OFFICER, LAMP, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }
}
