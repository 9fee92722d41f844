package vn.exemplar.publication.press.list;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.publication.press.PressTask;

record PressTaskView(
        @BsonId String id,

        @JsonUnwrapped @JsonIgnoreProperties({"authors", "approvedHash", "publishedVersion", "erased"})
        PressTask task) {}
