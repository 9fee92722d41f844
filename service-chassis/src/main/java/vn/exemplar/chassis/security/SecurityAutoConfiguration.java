package vn.exemplar.chassis.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.exemplar.chassis.settings.ExemplarSettings;

/**
 * Resource server: a token of the configured issuer for the audience {@code exemplar} opens the service, the roles of a
 * door open the door. Without a token only the named public paths and the API description can be reached; management
 * endpoints need none, as long as they have a port of their own.
 */
@AutoConfiguration(
        before = {
            OAuth2ResourceServerWebSecurityAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class
        })
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
public class SecurityAutoConfiguration {
    private static final String DESCRIPTION = "/v3/api-docs";

    @Bean
    @Order(1)
    SecurityFilterChain managementDoors(HttpSecurity http, Environment environment) {
        boolean apart = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> {
                    if (apart) {
                        requests.anyRequest().permitAll();
                    } else {
                        requests.anyRequest().denyAll();
                    }
                })
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain serviceDoors(
            HttpSecurity http,
            ExemplarSettings settings,
            AuthenticationEntryPoint notSignedIn,
            AccessDeniedHandler shut) {
        String[] open = settings.security().publicPaths().toArray(String[]::new);
        return http.csrf(AbstractHttpConfigurer::disable) // no cookies: every request brings its token
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll()
                        .requestMatchers(DESCRIPTION, DESCRIPTION + ".yaml", DESCRIPTION + "/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.jwtAuthenticationConverter(SecurityAutoConfiguration::authenticated))
                        .authenticationEntryPoint(notSignedIn)
                        .accessDeniedHandler(shut))
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(notSignedIn).accessDeniedHandler(shut))
                .build();
    }

    @Bean
    EveryDoorNamesItsRoles everyDoorNamesItsRoles(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        return new EveryDoorNamesItsRoles(requestMappingHandlerMapping);
    }

    @Bean
    WebMvcConfigurer rolesAtTheDoor() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new RolesAtTheDoor()).order(0);
            }
        };
    }

    private static AbstractAuthenticationToken authenticated(Jwt token) {
        List<GrantedAuthority> roles = Actors.roles(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return new JwtAuthenticationToken(token, roles, Actors.subject(token));
    }
}
