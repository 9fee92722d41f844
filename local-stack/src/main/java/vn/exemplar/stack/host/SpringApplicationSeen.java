package vn.exemplar.stack.host;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/** Hears of every Spring application that starts in this JVM (through {@code META-INF/spring.factories}). */
final class SpringApplicationSeen implements ApplicationListener<ApplicationStartingEvent> {
    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        AtExit.followSpringApplications();
    }
}
