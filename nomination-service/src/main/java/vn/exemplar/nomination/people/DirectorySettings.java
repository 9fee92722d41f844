package vn.exemplar.nomination.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where people are looked up: the users of Keycloak's Admin API, or of what speaks like it.
 *
 * @param users for example {@code https://id.example.vn/admin/realms/so/users}
 * @param token where the service gets its access token, by its own client
 */
@Validated
@ConfigurationProperties("nomination.directory")
record DirectorySettings(
        @NotNull URI users,
        @NotNull URI token,
        @NotBlank String clientId,
        @NotBlank String credential) {

    @Override
    public String toString() {
        return "DirectorySettings[" + users + ", " + clientId + ']';
    }
}
