package vn.exemplar.publication.press.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.publication.press.PressTasks.NAME_AND_UNIT;
import static vn.exemplar.publication.press.PressTasks.TEXT;
import static vn.exemplar.publication.press.PressTasks.articleApproved;
import static vn.exemplar.publication.press.PressTasks.articleDrafted;
import static vn.exemplar.publication.press.PressTasks.articlePublished;
import static vn.exemplar.publication.press.PressTasks.opened;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.publication.press.PressEvent;

class PressTaskViewTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void the_press_is_shown_what_was_recognised_and_the_article_flat() {
        String expected = """
                {"id": "t1", "exemplarId": "exemplar-1", "nominationId": "nomination-1", "year": 2023,
                 "nominationTitle": "Trung tâm số kiểu mẫu", "exemplarKind": "MODEL", "fields": ["MODEL_AGENCY"],
                 "exemplarName": "Giang Từ Tâm", "subjectUnit": "TTCNTT", "summary": "Tóm tắt thành tích",
                 "decisionNumber": "01/QĐ-STTTT", "decidedOn": "2026-02-28",
                 "consent": {"name": true, "photo": true, "quotation": true, "unit": true},
                 "state": "PUBLISHED",
                 "article": {"version": 1, "author": "p19", "editor": "p20",
                  "titleVi": "Một cửa kỹ thuật, không giấy", "titleEn": "One technical desk, no paper",
                  "leadVi": "Tóm tắt", "leadEn": "Summary",
                  "bodyVi": "Trung tâm số kiểu mẫu phục vụ 42 cơ quan.", "bodyEn": "A model digital centre.",
                  "uses": {"name": true, "photo": false, "quotation": false, "unit": true},
                  "articleHash": "%s", "publishedAt": "2026-03-01T02:00:00Z"},
                 "openedAt": "2026-03-01T02:00:00Z"}
                """.formatted(TEXT.hashWith(NAME_AND_UNIT));
        assertThat(shown(articleDrafted(), articleApproved(), articlePublished()))
                .isEqualTo(JSON.readTree(expected));
    }

    @Test
    void a_task_without_an_article_says_so() {
        JsonNode task = shown();
        assertThat(task.path("state").asString()).isEqualTo("OPEN");
        assertThat(task.path("article").isNull()).isTrue();
    }

    private static JsonNode shown(PressEvent... events) {
        return JSON.valueToTree(new PressTaskView("t1", opened(events).state()));
    }
}
