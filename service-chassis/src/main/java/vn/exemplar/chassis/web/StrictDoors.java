package vn.exemplar.chassis.web;

import jakarta.validation.ValidatorFactory;
import java.util.Map;
import org.apache.catalina.core.StandardHost;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** What a door takes of a request and what it says of the rest; knows nothing of who asks and of the ledger. */
@Configuration(proxyBeanMethods = false)
class StrictDoors {
    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(new ProblemTexts(), json);
    }

    @Bean
    ServerHttpMessageConvertersCustomizer strictJson(
            JsonFactory json, ObjectProvider<JsonMapperBuilderCustomizer> customizers) {
        JsonMapper door = DoorJson.of(json, customizers.orderedStream());
        return converters -> converters
                .withJsonConverter(new JacksonJsonHttpMessageConverter(door))
                .addCustomConverter(new OperationBodies());
    }

    /** The operations of management endpoints read texts, whatever is sent, and turn them into what they take. */
    private static final class OperationBodies extends JacksonJsonHttpMessageConverter {
        @Override
        public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
            return type.toClass() == Map.class && super.canRead(type, mediaType);
        }

        @Override
        public boolean canWrite(ResolvableType target, Class<?> type, @Nullable MediaType mediaType) {
            return false;
        }
    }

    @Bean
    FieldFaults fieldFaults(ValidatorFactory validators) {
        return new FieldFaults(validators);
    }

    @Bean
    FilterRegistrationBean<LegibleQuery> legibleQuery(ProblemWriter problems) {
        FilterRegistrationBean<LegibleQuery> filter = new FilterRegistrationBean<>(new LegibleQuery(problems));
        filter.setOrder(LegibleQuery.ORDER);
        return filter;
    }

    /** In place of the container's own pages, also for requests that belong to no application. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheContainer(ProblemWriter problems) {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ProblemReport.class.getName());
            host.getPipeline().addValve(new ProblemReport(problems));
        });
    }

    @Bean
    WebMvcConfigurer knownParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors
                        .addInterceptor(new KnownParameters())
                        .addPathPatterns("/api/**", "/audit/**")
                        .order(3);
            }
        };
    }
}
