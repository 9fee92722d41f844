package vn.exemplar.nomination.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.web.StorageUnavailable;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.host.Ports;
import vn.exemplar.stack.issuer.Issuer;

class KeycloakDirectoryIT {
    private final String issuer = Infrastructure.issuer().uri();
    private final Directory directory = directory(issuer, Issuer.PASSWORD);

    @Test
    void a_person_is_found_by_id_in_whatever_way_it_is_written_N4() {
        Person found = directory.find(" P16").orElseThrow();
        assertThat(found.id()).isEqualTo("p16");
        assertThat(found.unit()).isEqualTo("TTCNTT");
        assertThat(directory.find("nobody")).isEmpty();
    }

    @Test
    void people_are_looked_up_by_a_part_of_their_name_N4() {
        Person somebody = directory.find("p16").orElseThrow();
        String given = somebody.name().substring(somebody.name().lastIndexOf(' ') + 1);
        assertThat(directory.search(given, 20)).contains(somebody);
        assertThat(directory.search(given, 1)).hasSize(1);
        assertThat(directory.search("không có ai tên này", 20)).isEmpty();
    }

    @Test
    void a_provider_that_does_not_answer_or_turns_the_service_away_is_an_outage_and_nobody_is_unknown_for_it() {
        assertThatThrownBy(() ->
                        directory("http://localhost:" + Ports.free(), "demo").find("p16"))
                .isInstanceOf(StorageUnavailable.class);
        assertThatThrownBy(() -> directory(issuer, "wrong").search("an", 20)).isInstanceOf(StorageUnavailable.class);
    }

    private static Directory directory(String issuer, String secret) {
        return new KeycloakDirectory(new DirectorySettings(
                URI.create(issuer + "/admin/realms/demo/users"),
                URI.create(issuer + "/oauth2/token"),
                Issuer.DIRECTORY_CLIENT,
                secret));
    }
}
