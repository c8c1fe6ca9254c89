package io.rcml.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.benchmarks.documents.Encoders;
import io.rcml.benchmarks.endtoend.Contender;
import io.rcml.benchmarks.endtoend.ServerProcess;
import io.rcml.benchmarks.micro.Reading;
import io.rcml.benchmarks.micro.Rendering;
import io.rcml.model.Rcml;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is timed is equal, but for the order of attributes and the kind of quotes. */
class SameAnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"3 nouns", "10 nouns", "IVR", "3 nouns, built too"})
    void all_write_the_same(String document) {
        byte[] ours = Rendering.writing(Encoders.OURS, document).get();
        for (String by : Encoders.all().keySet()) {
            assertThat(Rcml.parse(Rendering.writing(by, document).get())).as(by).isEqualTo(Rcml.parse(ours));
        }
    }

    @Test
    void all_read_the_same() {
        byte[] document = Rendering.writing(Encoders.OURS, "3 nouns").get();

        assertThat(Reading.reading(Encoders.OURS).apply(document)).isEqualTo(Rcml.parse(document));
        Object characters = Reading.reading(Reading.WOODSTOX).apply(document);
        assertThat(Reading.reading(Encoders.AALTO).apply(document)).isEqualTo(characters);
        assertThat(Reading.reading(Encoders.STAX).apply(document)).isEqualTo(characters);
    }

    @ParameterizedTest
    @EnumSource
    void all_answer_the_same(Contender contender, @TempDir Path folder) throws IOException {
        try (ServerProcess server = ServerProcess.start(contender, folder)) {
            String answer = server.answer();

            assertThat(answer.toLowerCase()).contains("content-type: text/xml;charset=utf-8");
            assertThat(Rcml.parse(answer.substring(answer.indexOf("<?xml"), answer.lastIndexOf('>') + 1)))
                    .isEqualTo(Rcml.parse(Rendering.writing(Encoders.STRING_BUILDER, "3 nouns")
                            .get()));
        }
    }
}
