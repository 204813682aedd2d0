package org.industryfacts.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same texts give the same bytes in JVMs that differ in all that Java takes from its surroundings. */
class SameBytesTest {

    /** A second Java to compare with: the path of its executable. */
    private static final String OTHER_JAVA = "other.java";

    private static final List<Path> FOLDERS = List.of(
            Path.of("..", "extraction-engine", "src", "test", "resources", "labelled", "articles"),
            Path.of("..", "..", "shared", "seeds"));

    @TempDir
    static Path folder;

    private static byte[] plain;

    @BeforeAll
    static void readPlainly() throws Exception {
        plain = facts(java(), "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
        assertThat(plain).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Shanghai -Dfile.encoding=ISO-8859-9",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/Los_Angeles -XX:ActiveProcessorCount=1",
                "-Duser.language=zh -Duser.country=CN -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=GBK",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=2 -XX:TieredStopAtLevel=1"
            })
    void surroundingsChangeNothing(String options) throws Exception {
        assertThat(facts(java(), options.split(" "))).isEqualTo(plain);
    }

    @Test
    @EnabledIfSystemProperty(named = OTHER_JAVA, matches = ".+")
    void anotherJavaChangesNothing() throws Exception {
        assertThat(facts(System.getProperty(OTHER_JAVA))).isEqualTo(plain);
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static byte[] facts(String java, String... options) throws IOException, InterruptedException {
        Path file = Files.createTempFile(folder, "facts", ".ndjson");
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(options));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), FactsOfFolders.class.getName(), file.toString()));
        folders().forEach(command::add);
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return Files.readAllBytes(file);
    }

    private static Stream<String> folders() {
        return FOLDERS.stream().filter(Files::isDirectory).map(Path::toString);
    }
}
