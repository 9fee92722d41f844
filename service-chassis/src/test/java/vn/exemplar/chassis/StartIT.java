package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.sample.SampleService;

/** What must never go live is found before the first request. */
class StartIT {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = SampleService.class)
    static class ServiceWithAForgottenRole {

        @RestController
        static class ForgottenApi {

            @GetMapping("/api/forgotten")
            String forgotten() {
                return "open to everybody with a token";
            }
        }
    }

    @Test
    void a_service_with_a_door_that_names_no_role_does_not_start() {
        assertThatThrownBy(() -> Sample.start(ServiceWithAForgottenRole.class, Map.of()))
                .hasStackTraceContaining("neither @RolesAllowed nor @PermitAll")
                .hasStackTraceContaining("ForgottenApi#forgotten");
    }

    @Test
    void a_service_without_an_origin_for_its_log_does_not_start() {
        assertThatThrownBy(() -> Sample.start(Map.of("exemplar.service.origin", " ")))
                .hasStackTraceContaining("exemplar.service.origin");
    }
}
