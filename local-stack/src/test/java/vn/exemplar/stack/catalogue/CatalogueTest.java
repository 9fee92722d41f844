package vn.exemplar.stack.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.stack.catalogue.Catalogue.Person;
import vn.exemplar.stack.catalogue.Catalogue.Seat;
import vn.exemplar.stack.catalogue.Catalogue.Unit;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.read();

    @Test
    void has_the_department_with_its_units_people_and_council() {
        assertThat(catalogue.units()).hasSize(8).extracting(Unit::code).contains("VPS", "TTCNTT");
        assertThat(catalogue.units().getFirst().activeFrom()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(catalogue.people()).hasSize(26).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(catalogue.council().seats())
                .hasSize(9)
                .filteredOn(Seat::voting)
                .hasSize(9);
        assertThat(catalogue.council().term().to()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void knows_a_person_by_id_and_people_by_role() {
        assertThat(catalogue.person("p01").roles()).containsExactly("DIRECTOR", "COUNCIL_CHAIR");
        assertThat(catalogue.peopleWithRole("AUDITOR")).extracting(Person::id).containsExactly("p21");
        assertThatThrownBy(() -> catalogue.person("nobody")).hasMessageContaining("nobody");
    }

    @Test
    void has_the_programme_and_the_sample_nominations() {
        assertThat(catalogue.programme().required("programmeId").stringValue()).isEqualTo("2021-2025");
        assertThat(catalogue.nominations()).hasSize(8);
        assertThat(catalogue
                        .nomination("N03")
                        .required("subject")
                        .required("type")
                        .stringValue())
                .isEqualTo("INDIVIDUAL");
        assertThatThrownBy(() -> catalogue.nomination("N99")).hasMessageContaining("N99");
    }

    @Test
    void everyone_who_sits_on_the_council_or_belongs_to_a_unit_is_in_the_catalogue() {
        List<String> people = catalogue.people().stream().map(Person::id).toList();
        List<String> units = catalogue.units().stream().map(Unit::code).toList();

        assertThat(catalogue.council().seats()).extracting(Seat::personId).isSubsetOf(people);
        assertThat(catalogue.people()).extracting(Person::unit).isSubsetOf(units);
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme-2021-2025.json", "sample-nominations.json"})
    void is_byte_for_byte_the_master_copy_where_that_lies_beside_the_repository(String file) throws Exception {
        Optional<Path> master = masterCopies().map(folder -> folder.resolve(file));
        assumeThat(master.isPresent()).isTrue();

        try (InputStream copy = Catalogue.class.getResourceAsStream("/catalogue/" + file)) {
            assertThat(copy).hasBinaryContent(Files.readAllBytes(master.orElseThrow()));
        }
    }

    private static Optional<Path> masterCopies() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("catalogue"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
