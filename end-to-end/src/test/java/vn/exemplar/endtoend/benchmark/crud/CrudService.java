package vn.exemplar.endtoend.benchmark.crud;

import static org.springframework.security.config.Customizer.withDefaults;

import com.mongodb.WriteConcern;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Keeps nominations in MongoDB; whoever comes has a token of the issuer. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(NominationWindows.class)
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
public class CrudService {

    private static final Map<String, Object> SETTINGS = Map.of(
            "spring.application.name", "crud-service",
            "spring.threads.virtual.enabled", true,
            "spring.mvc.problemdetails.enabled", true,
            "spring.jackson.deserialization.fail-on-unknown-properties", true,
            "spring.data.mongodb.auto-index-creation", true,
            "spring.security.oauth2.resourceserver.jwt.audiences", "exemplar",
            "spring.security.oauth2.resourceserver.jwt.authorities-claim-name", "roles",
            "spring.security.oauth2.resourceserver.jwt.authority-prefix", "ROLE_",
            "management.endpoint.health.probes.enabled", true);

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CrudService.class).properties(SETTINGS).run(arguments);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer durableWrites() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(withDefaults()))
                .build();
    }
}
