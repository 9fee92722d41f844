package vn.exemplar.ledger.axon;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import org.axonframework.common.IdentifierFactory;

/**
 * Time-ordered ids (UUID version 7, RFC 9562) for events and commands: new ones land at the end of the index. Found by
 * Axon through the service loader.
 */
public final class UuidV7IdentifierFactory extends IdentifierFactory {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    @Override
    public String generateIdentifier() {
        return GENERATOR.generate().toString();
    }
}
