package org.industryfacts.stack.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StackOptionsTest {

    private static final Map<String, String> HOME = Map.of("INDUSTRY_FACTS_HOME", "/project");

    @Test
    void hasDefaults() {
        // when
        StackOptions options = StackOptions.parse(List.of(), HOME);

        // then
        assertThat(options)
                .isEqualTo(new StackOptions(
                        Path.of("/project"),
                        Path.of("/project/.data"),
                        new StackOptions.PortNumbers(8080, 8081, 8082, 9092, 54320),
                        true,
                        120));
    }

    @Test
    void takesEitherWritingOfAnOption() {
        // given
        List<String> arguments = List.of("--data", "/elsewhere", "--query-port=18080", "--no-samples");

        // when
        StackOptions options = StackOptions.parse(arguments, HOME);

        // then
        assertThat(options.data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(options.ports().query()).isEqualTo(18080);
        assertThat(options.samples()).isFalse();
    }

    @Test
    void prefersTheCommandLineToTheEnvironment() {
        // given
        Map<String, String> environment =
                Map.of("INDUSTRY_FACTS_KAFKA_PORT", "19092", "INDUSTRY_FACTS_INGEST_PORT", "18081", "COLUMNS", "200");

        // when
        StackOptions options = StackOptions.parse(List.of("--ingest-port", "28081"), environment);

        // then
        assertThat(options.ports().kafka()).isEqualTo(19092);
        assertThat(options.ports().ingest()).isEqualTo(28081);
        assertThat(options.columns()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --colour        | unknown option --colour
                    data            | unknown option data
                    --no-samples=1  | unknown option --no-samples
                    --data          | --data needs a value
                    --query-port=0  | --query-port is no port: 0
                    --query-port=x  | --query-port is no port: x
                    --kafka-port=65536 | --kafka-port is no port: 65536
                    --query-port=8081  | two parts cannot share one port
                    """)
    void namesWhatItCannotUnderstand(String argument, String message) {
        // when / then
        assertThatThrownBy(() -> StackOptions.parse(List.of(argument), HOME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
