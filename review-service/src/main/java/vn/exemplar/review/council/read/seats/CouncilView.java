package vn.exemplar.review.council.read.seats;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.review.council.Seat;

record CouncilView(
        @BsonId String councilId, String nameVi, String nameEn, LocalDate from, LocalDate to, List<Seat> seats) {}
