package vn.exemplar.nomination.configuration;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.nomination.evidence.content.ContentStore;
import vn.exemplar.nomination.evidence.content.Contents;
import vn.exemplar.nomination.evidence.content.EvidenceStoreSettings;
import vn.exemplar.nomination.evidence.content.GridFsContentStore;
import vn.exemplar.nomination.evidence.content.S3ContentStore;
import vn.exemplar.nomination.evidence.intake.UploadResolver;

/** The evidence vault's store, its health, and its way of taking uploads. */
@Configuration
@EnableScheduling
public class EvidenceConfiguration {
    @Bean
    ContentStore contentStore(ServiceDatabases databases, EvidenceStoreSettings settings) {
        return switch (settings.kind()) {
            case GRIDFS -> new GridFsContentStore(databases.files());
            case S3 -> bucket(Objects.requireNonNull(settings.s3()));
        };
    }

    /** Checksums beyond the protocol's own are left out: not every store that speaks S3 knows them. */
    public static S3ContentStore bucket(EvidenceStoreSettings.S3 settings) {
        S3ClientBuilder client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        if (settings.endpoint() != null) {
            client.endpointOverride(settings.endpoint());
        }
        return new S3ContentStore(client.build(), settings.bucket());
    }

    @Bean
    Contents contents(
            ContentStore store,
            ServiceDatabases databases,
            SubjectKeys keys,
            EvidenceStoreSettings settings,
            Clock clock) {
        return Contents.in(databases.files(), store, keys, settings.grace(), clock);
    }

    @Bean
    HealthIndicator evidenceStoreHealthIndicator(ContentStore store, EvidenceStoreSettings settings) {
        return () -> {
            try {
                store.check();
                return Health.up().withDetail("kind", settings.kind()).build();
            } catch (java.io.IOException failure) {
                return Health.down(failure).withDetail("kind", settings.kind()).build();
            }
        };
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

    @Bean
    OperationCustomizer uploadDescription() {
        return new UploadDescription();
    }
}
