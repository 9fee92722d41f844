package vn.exemplar.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

record LampView(
        @BsonId String id,
        String place,
        LocalDate hungOn,
        Glow glow,
        @Nullable Instant litAt,
        List<String> reviews) {

    enum Glow {
        DARK,
        BRIGHT
    }
}
