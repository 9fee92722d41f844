package vn.exemplar.contract;

/** A fact that one service tells the others. Its implementations are records annotated with {@link ContractType}. */
public interface ContractEvent {

    /** Id of the thing that the fact is about: the record's key on Kafka, so facts of one subject stay in order. */
    String subject();
}
