package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.NominationSteps.done;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.stack.http.Answer;

/** Goes through doors twice, and through doors of things that have come to their end; remembers which. */
final class Twice {
    private final Service service;
    private final LedgerReader ledger;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> twice = new TreeSet<>();

    Twice(Service service, LedgerReader ledger) {
        this.service = service;
        this.ledger = ledger;
    }

    /** What stands in doors for a part of their address. */
    Twice with(String part, String value) {
        names.put('{' + part + '}', value);
        return this;
    }

    /** Every door that was gone through twice, as method and address. */
    Set<String> doors() {
        return twice;
    }

    /** The same command under the same key is answered the same, and the aggregate takes nothing. */
    Answer act(String aggregate, String person, String method, String door, Object body, String... headers) {
        twice.add(method + " /api/" + door.replaceAll("\\?.*", ""));
        String[] keyed = keyed(headers);
        Answer first = done(service.send(method, person, address(door), body, keyed));
        long stored = stored(aggregate);
        Answer again = service.send(method, person, address(door), body, keyed);
        assertThat(again.status()).as(door).isEqualTo(first.status());
        assertThat(again.text()).as(door).isEqualTo(first.text());
        assertThat(stored(aggregate)).as(door).isEqualTo(stored);
        return first;
    }

    /** After the end the command is refused by a rule, and the aggregate takes nothing. */
    void isOver(String aggregate, String person, String method, String door, Object body, String... headers) {
        long stored = stored(aggregate);
        Answer refused = service.send(method, person, address(door), body, keyed(headers));
        assertThat(refused.status()).as(door + ' ' + refused).isIn(403, 404, 409, 422);
        assertThat(refused.json().path("rule").asString(""))
                .as(door + ' ' + refused)
                .matches("[A-Z]\\d+");
        assertThat(stored(aggregate)).as(door).isEqualTo(stored);
    }

    /** All but what follows by itself some time later. */
    private long stored(String aggregate) {
        return ledger.eventsOf(address(aggregate), 0).stream()
                .filter(event -> !event.storedType().equals("nomination.DuplicatesFlagged.v1"))
                .count();
    }

    private String address(String door) {
        String address = door;
        for (Map.Entry<String, String> name : names.entrySet()) {
            address = address.replace(name.getKey(), name.getValue());
        }
        return address;
    }

    private static String[] keyed(String... headers) {
        String[] keyed = new String[headers.length + 2];
        System.arraycopy(headers, 0, keyed, 2, headers.length);
        keyed[0] = "Idempotency-Key";
        keyed[1] = UUID.randomUUID().toString();
        return keyed;
    }
}
