package vn.exemplar.ledger.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code make fault}: each kind of fault strikes once. */
final class FaultCampaignIT {

    @TempDir
    Path folder;

    @Test
    void whatever_fails_the_log_holds_exactly_what_the_writers_were_told() {
        CampaignSettings settings = CampaignSettings.of(
                "--seed=" + System.nanoTime(),
                "--commits=1",
                "--calm=60",
                "--callers=4",
                "--contention=20",
                "--losses=20",
                "--folder=" + folder.resolve("campaign"));
        CampaignReport report = new FaultCampaign(settings, progress -> {}).run();
        System.out.println(report.summary());
        assertThat(report.violations()).as("seed %d", settings.seed()).isEmpty();
        assertThat(report.faults()).containsOnlyKeys(Fault.values());
        assertThat(report.rollbacks()).isPositive();
    }
}
