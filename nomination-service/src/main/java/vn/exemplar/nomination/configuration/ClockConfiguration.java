package vn.exemplar.nomination.configuration;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Automations that act when a time has come; {@code nomination.clock.interval} is the pause between two looks. */
@Configuration
@EnableScheduling
class ClockConfiguration {}
