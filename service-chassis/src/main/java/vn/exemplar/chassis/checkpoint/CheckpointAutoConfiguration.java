package vn.exemplar.chassis.checkpoint;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.exemplar.chassis.intake.KafkaClients;
import vn.exemplar.chassis.ledger.LedgerAutoConfiguration;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.mongo.CheckpointCollection;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.MongoCommitLog;
import vn.exemplar.ledger.mongo.TileCollection;
import vn.exemplar.ledger.proof.CheckpointFile;
import vn.exemplar.ledger.proof.CheckpointKeys;
import vn.exemplar.ledger.proof.Integrator;
import vn.exemplar.ledger.proof.LogGate;
import vn.exemplar.ledger.proof.LogTiles;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.NoteSigner;
import vn.exemplar.ledger.proof.Pin;
import vn.exemplar.ledger.proof.PinCheck;
import vn.exemplar.ledger.proof.PinFollower;

/** Checkpoints for every service. */
@AutoConfiguration(after = LedgerAutoConfiguration.class)
@Import(LogApi.class)
public class CheckpointAutoConfiguration {
    private static final String PEM = "-----BEGIN";

    @Bean
    CheckpointKeys checkpointKeys(LogOrigin origin, ExemplarSettings settings) {
        List<NoteSigner> signers = settings.checkpoints().signingKeys().stream()
                .map(key -> NoteSigner.of(origin.value(), key.contains(PEM) ? key : content(Path.of(key))))
                .toList();
        List<NoteKey> older =
                settings.checkpoints().olderKeys().stream().map(NoteKey::parse).toList();
        return new CheckpointKeys(signers, older);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the signing key in " + file, failure);
        }
    }

    @Bean
    TileCollection tileCollection(ServiceDatabases databases) {
        return TileCollection.open(databases.ledger());
    }

    @Bean
    CheckpointCollection checkpointCollection(ServiceDatabases databases) {
        return CheckpointCollection.open(databases.ledger());
    }

    @Bean
    PublishedLog publishedLog(
            LedgerBook ledger, LedgerReader reader, TileCollection tiles, CheckpointCollection checkpoints) {
        LogTiles all = new LogTiles(ledger.origin(), new MongoCommitLog(reader), tiles);
        return new PublishedLog(ledger, checkpoints, all);
    }

    @Bean
    KafkaPin kafkaPin(KafkaClients clients, ExemplarSettings settings) {
        String topic =
                settings.kafka().topicPrefix() + settings.service().topic().checkpointTopicName();
        return new KafkaPin(clients, topic, settings.health().timeout());
    }

    @Bean
    CheckpointMeters checkpointMeters(MeterRegistry meters, Clock clock) {
        return new CheckpointMeters(meters, clock);
    }

    @Bean
    Integrator integrator(
            LogOrigin origin,
            LedgerReader reader,
            TileCollection tiles,
            CheckpointCollection checkpoints,
            CheckpointKeys keys) {
        return new Integrator(origin, new MongoCommitLog(reader), tiles, checkpoints, keys);
    }

    @Bean
    PinCheck pinCheck(LogOrigin origin, LedgerReader reader, TileCollection tiles, CheckpointKeys keys) {
        return new PinCheck(origin, new MongoCommitLog(reader), tiles, keys);
    }

    @Bean
    CheckpointKeeper checkpointKeeper(
            Integrator integrator,
            PinCheck check,
            KafkaPin kafka,
            LogGate gate,
            ExemplarSettings settings,
            CheckpointMeters meters) {
        List<PinFollower> followers =
                pins(kafka, settings).map(PinFollower::new).toList();
        return new CheckpointKeeper(integrator, check, followers, gate, meters);
    }

    @Bean
    LogEvidence logEvidence(
            LogOrigin origin,
            TileCollection tiles,
            CheckpointCollection checkpoints,
            CheckpointKeys keys,
            PinCheck check,
            KafkaPin kafka,
            ExemplarSettings settings) {
        return new LogEvidence(
                origin, tiles, checkpoints, keys, check, pins(kafka, settings).toList());
    }

    private static Stream<Pin> pins(KafkaPin kafka, ExemplarSettings settings) {
        return Stream.concat(
                Stream.of(kafka), Optional.ofNullable(settings.checkpoints().file()).map(CheckpointFile::new).stream());
    }

    @Bean
    CheckpointHealth checkpointsHealthIndicator(CheckpointKeeper keeper) {
        return new CheckpointHealth(keeper);
    }
}
