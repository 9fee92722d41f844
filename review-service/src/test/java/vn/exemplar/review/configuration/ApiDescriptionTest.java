package vn.exemplar.review.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.scenario.DescribedDoors;

/** The description of the API is valid, and each of its schemas stands for one type. */
class ApiDescriptionTest {
    private static final DescribedDoors DOORS = DescribedDoors.in(List.of("vn.exemplar.review", "vn.exemplar.chassis"));

    @Test
    void it_is_valid_and_each_schema_stands_for_one_type() {
        assertThat(DOORS.faults()).isEmpty();
    }

    @Test
    void what_brings_something_into_being_says_where_it_can_be_read() {
        assertThat(DOORS.creating()).containsExactly("/api/councils", "/api/regulations", "/api/sessions");
    }
}
