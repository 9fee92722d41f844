package vn.exemplar.nomination.programme.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

/** A programme in its present version, with the windows in which nominations are taken. */
record ProgrammeView(@BsonId String programmeId, @JsonIgnore Programme programme) {

    @JsonProperty
    public Programme.State state() {
        return programme.state();
    }

    @JsonProperty
    public List<Programme.Window> windows() {
        return programme.windows();
    }

    @JsonProperty
    public @Nullable String closedBecause() {
        return programme.closedBecause();
    }

    @JsonProperty
    public ProgrammeDefinition definition() {
        return programme.definition();
    }

    @JsonProperty
    public int version() {
        return definition().version();
    }

    public ProgrammeTerms terms() {
        return programme.terms();
    }
}
