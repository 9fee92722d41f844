package vn.exemplar.sample;

import java.util.List;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.ledger.event.StoredType;

@StoredType("sample.LampKeyDestroyed.v1")
public record LampKeyDestroyed(String lampId) implements ErasureFact {

    @Override
    public List<String> erasedSubjects() {
        return List.of(lampId);
    }
}
