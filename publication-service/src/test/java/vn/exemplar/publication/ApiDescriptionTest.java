package vn.exemplar.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.scenario.DescribedDoors;

/** The description of the API is valid, and each of its schemas stands for one type. */
class ApiDescriptionTest {
    private static final DescribedDoors DOORS =
            DescribedDoors.in(List.of("vn.exemplar.publication", "vn.exemplar.chassis"));

    @Test
    void it_is_valid_and_each_schema_stands_for_one_type() {
        assertThat(DOORS.faults()).isEmpty();
    }

    @Test
    void p3_the_feeds_are_described_as_feeds() {
        assertThat(DOORS.operation("/api/feed.json", "get")
                        .at("/responses/200/content")
                        .propertyNames())
                .containsExactly("application/feed+json");
        assertThat(DOORS.operation("/api/feed.atom", "get")
                        .at("/responses/200/content")
                        .propertyNames())
                .containsExactly("application/atom+xml");
    }
}
