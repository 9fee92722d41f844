package vn.exemplar.endtoend.benchmark.crud;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.mongodb.repository.MongoRepository;

interface Nominations extends MongoRepository<Nomination, String> {

    Slice<Nomination> findByUnitOrderByChangedAtDesc(String unit, Pageable page);

    Slice<Nomination> findByStateOrderByChangedAtDesc(Nomination.State state, Pageable page);
}
