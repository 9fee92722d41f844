package vn.exemplar.nomination.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.scenario.DescribedDoors;

/** The description of the API is valid, and each of its schemas stands for one type. */
class ApiDescriptionTest {
    private static final DescribedDoors DOORS =
            DescribedDoors.in(List.of("vn.exemplar.nomination", "vn.exemplar.chassis"), new UploadDescription());

    @Test
    void it_is_valid_and_each_schema_stands_for_one_type() {
        assertThat(DOORS.faults()).isEmpty();
    }

    @Test
    void a_body_is_described_as_its_door_reads_it() {
        assertThat(DOORS.fieldsOf("/api/leads")).containsExactly("about", "paragraph", "unit");
        assertThat(DOORS.fieldsOf("/api/nominations/{id}/duplicate-decisions"))
                .containsExactly("caseId", "duplicate", "reason");
        assertThat(DOORS.fieldsOf("/api/erasures")).contains("personId", "nominations", "leads", "rewards");
    }

    @Test
    void what_brings_something_into_being_says_where_it_can_be_read() {
        assertThat(DOORS.creating())
                .containsExactly(
                        "/api/delegations",
                        "/api/erasures",
                        "/api/leads",
                        "/api/nominations",
                        "/api/nominations/{id}/files",
                        "/api/nominations/{id}/files/{fileId}/links",
                        "/api/programmes",
                        "/api/rewards",
                        "/api/units");
    }

    @Test
    void a_file_is_brought_as_a_new_one_a_new_version_or_a_redacted_copy() {
        assertThat(DOORS.operation("/api/nominations/{id}/files", "post").path("parameters"))
                .allSatisfy(parameter -> assertThat(parameter.path("required").asBoolean(false))
                        .isEqualTo(parameter.path("in").asString().equals("path")));
    }
}
