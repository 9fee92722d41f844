package vn.exemplar.chassis.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\n1", "＝1", "-a\n=b"})
    void text_that_begins_like_a_formula_is_made_text(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetCell.of(StringNode.valueOf(text))).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hội đồng", "a=b", "1-2", "'x"})
    void other_text_stays_as_it_is(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
    }

    @Test
    void numbers_stay_numbers_and_nothing_is_empty() {
        assertThat(SpreadsheetCell.of(-1L)).isEqualTo("-1");
        assertThat(SpreadsheetCell.of(IntNode.valueOf(-5))).isEqualTo("-5");
        assertThat(SpreadsheetCell.of(null)).isEmpty();
    }
}
