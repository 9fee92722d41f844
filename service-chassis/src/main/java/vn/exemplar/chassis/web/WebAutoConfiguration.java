package vn.exemplar.chassis.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventBus;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.exemplar.chassis.act.RecordedReads;
import vn.exemplar.chassis.act.RefusalAllowance;
import vn.exemplar.chassis.act.RefusedActs;
import vn.exemplar.chassis.facts.CurrentFacts;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.view.ViewPositions;

/** Doors: what their arguments are, what their errors become. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@Import({StrictDoors.class, ApiErrors.class, ErrorDoor.class})
public class WebAutoConfiguration {

    @Bean
    Arrival arrival(Clock clock) {
        return new Arrival(clock);
    }

    @Bean
    ActResolver actResolver() {
        return new ActResolver();
    }

    @Bean
    RefusedRequests refusedRequests(ActResolver acts, RefusedActs refusedActs, MeterRegistry meters) {
        return new RefusedRequests(acts, refusedActs, meters);
    }

    @Bean
    SecurityProblems securityProblems(ProblemWriter problems, RefusedRequests refused) {
        return new SecurityProblems(problems, refused);
    }

    @Bean
    FilterRegistrationBean<RefusedTooOften> refusedTooOften(
            RefusalAllowance allowance, ProblemWriter problems, MeterRegistry meters) {
        FilterRegistrationBean<RefusedTooOften> filter =
                new FilterRegistrationBean<>(new RefusedTooOften(allowance, problems, meters));
        filter.setOrder(RefusedTooOften.ORDER);
        return filter;
    }

    @Bean
    FilterRegistrationBean<RereadableBody> rereadableBody(ExemplarSettings settings, ProblemWriter problems) {
        FilterRegistrationBean<RereadableBody> filter = new FilterRegistrationBean<>(
                new RereadableBody(settings.web().maxBody(), settings.web().streamedPaths(), problems));
        filter.setOrder(0);
        return filter;
    }

    @Bean
    RecordedReads recordedReads(EventBus ledger) {
        return new RecordedReads(ledger);
    }

    @Bean
    EveryAuditDoorIsOnRecord everyAuditDoorIsOnRecord(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        return new EveryAuditDoorIsOnRecord(requestMappingHandlerMapping);
    }

    @Bean
    WebMvcConfigurer doors(
            ActResolver acts,
            RecordedReads reads,
            CurrentFacts facts,
            ViewPositions positions,
            ExemplarSettings settings) {
        Duration patience = settings.web().viewPatience();
        ReadYourWrite readYourWrite = new ReadYourWrite(positions, patience);
        ReadYourWrite findYourWrite = new ReadYourWrite(positions.of(Set.of(ViewPositions.AUDIT_INDEX)), patience);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(acts);
                resolvers.add(new PageRequestResolver());
                resolvers.add(new ReadVersionResolver());
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new ReadsOnRecord(acts, reads)).order(5);
                interceptors
                        .addInterceptor(new DecidesByCurrentFacts(facts))
                        .addPathPatterns("/api/**")
                        .order(10);
                interceptors
                        .addInterceptor(readYourWrite)
                        .addPathPatterns("/api/**")
                        .order(10);
                interceptors
                        .addInterceptor(findYourWrite)
                        .addPathPatterns("/audit/events", "/audit/events.*")
                        .order(10);
            }
        };
    }
}
