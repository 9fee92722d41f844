package vn.exemplar.nomination.configuration;

import java.time.Clock;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.nomination.evidence.content.ContentStore;
import vn.exemplar.nomination.evidence.content.Contents;
import vn.exemplar.nomination.evidence.content.EvidenceStoreSettings;
import vn.exemplar.nomination.evidence.content.GridFsContentStore;
import vn.exemplar.nomination.evidence.write.Upload;
import vn.exemplar.nomination.evidence.write.UploadResolver;

/** The evidence vault's store, and its way of taking uploads. */
@Configuration
@EnableScheduling
class EvidenceConfiguration {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Upload.class);
    }

    @Bean
    ContentStore contentStore(ServiceDatabases databases) {
        return new GridFsContentStore(databases.files());
    }

    @Bean
    Contents contents(ContentStore store, ServiceDatabases databases, EvidenceStoreSettings settings, Clock clock) {
        return Contents.in(databases.files(), store, settings.grace(), clock);
    }

    @Bean
    WebMvcConfigurer uploads(UploadResolver uploads) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(uploads);
            }
        };
    }
}
