package vn.exemplar.nomination.people;

import java.util.List;
import java.util.Optional;

/** Who there is, as the identity provider knows it. */
public interface Directory {

    /** @throws vn.exemplar.chassis.web.StorageUnavailable when the provider does not answer in time */
    Optional<Person> find(String id);

    /**
     * Those whose name or id has this text in it, in no order.
     *
     * @throws vn.exemplar.chassis.web.StorageUnavailable when the provider does not answer in time
     */
    List<Person> search(String text, int most);
}
