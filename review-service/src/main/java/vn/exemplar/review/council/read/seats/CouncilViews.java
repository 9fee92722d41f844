package vn.exemplar.review.council.read.seats;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.review.council.Seat;

@Component
class CouncilViews implements SeatsOfTheDay {
    private final MongoCollection<CouncilView> councils;

    CouncilViews(Views views) {
        this.councils = views.collection("councils", CouncilView.class);
        councils.createIndex(Indexes.ascending("seats.memberId", "from"));
    }

    @Override
    public Optional<Seat> of(String memberId, LocalDate day) {
        return Optional.ofNullable(councils.find(and(
                                elemMatch("seats", and(eq("memberId", memberId), lte("from", day), gte("to", day))),
                                lte("from", day),
                                gte("to", day)))
                        .first())
                .flatMap(council -> seatOf(council, memberId, day));
    }

    @Override
    public Optional<Seat> of(String councilId, String memberId, LocalDate day) {
        return council(councilId).flatMap(council -> seatOf(council, memberId, day));
    }

    @Override
    public List<Seat> allOf(String councilId, LocalDate day) {
        return council(councilId)
                .map(council -> council.seats().stream()
                        .filter(seat -> seat.isHeldOn(day))
                        .toList())
                .orElse(List.of());
    }

    void put(CouncilView council) {
        councils.replaceOne(eq(council.councilId()), council, new ReplaceOptions().upsert(true));
    }

    void clear() {
        councils.deleteMany(new Document());
    }

    private Optional<CouncilView> council(String councilId) {
        return Optional.ofNullable(councils.find(eq(councilId)).first());
    }

    private static Optional<Seat> seatOf(CouncilView council, String memberId, LocalDate day) {
        return council.seats().stream()
                .filter(seat -> seat.memberId().equals(memberId) && seat.isHeldOn(day))
                .findFirst();
    }
}
