package vn.exemplar.stack.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import vn.exemplar.stack.catalogue.Catalogue;
import vn.exemplar.stack.kafka.KafkaBroker;

/** The system as a scenario or a test sees it: addresses, tokens, and handles to disturb it. */
public interface RunningSystem {
    /** The public address; a service's API is under {@code <frontDoor><contextPath>/api}. */
    URI frontDoor();

    /** A fresh access token of a person of the catalogue. */
    String tokenFor(String personId);

    Catalogue catalogue();

    /** The first instance of a service. */
    ServiceProcess service(Service service);

    /** Starts one more instance of a service on free ports, behind no door, and waits until it is ready. */
    ServiceProcess startAnother(Service service);

    /** What the services are told about database, broker and issuer. */
    Surroundings surroundings();

    /** The broker in this JVM; empty when an outside one is used. */
    Optional<KafkaBroker> kafka();

    /** The folder with one log file for each part. */
    Path logs();
}
