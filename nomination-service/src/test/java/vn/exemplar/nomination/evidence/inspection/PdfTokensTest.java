package vn.exemplar.nomination.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTokensTest {
    private static final int BUFFER = 1 << 16;

    private final List<String> names = new ArrayList<>();
    private final List<Long> streams = new ArrayList<>();

    private void read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        new PdfTokens(new ByteArrayInputStream(bytes), names::add, streams::add).read();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, BUFFER - 20, BUFFER - 8, BUFFER - 4, BUFFER - 1, BUFFER, 3 * BUFFER - 7})
    void a_name_and_a_stream_are_found_where_they_are_also_across_the_buffer(int before) throws IOException {
        String start = " ".repeat(before) + "<</Type/Obj#53tm>>stream\r\n";
        read(start + "x endstream\n(stream)\n");
        assertThat(names).containsExactly("Type", "ObjStm");
        assertThat(streams).containsExactly((long) start.length());
    }

    @Test
    void only_the_whole_word_opens_a_stream() throws IOException {
        read("streams\n astream\n strea\n streamstream\n endstream\n" + "x".repeat(100)
                + "stream\n stream x\n/stream\n");
        assertThat(streams).isEmpty();
    }

    @Test
    void a_name_is_read_as_far_as_a_name_that_matters_can_be_long() throws IOException {
        read('/' + "N".repeat(100) + " /End");
        assertThat(names).containsExactly("N".repeat(32), "End");
    }
}
