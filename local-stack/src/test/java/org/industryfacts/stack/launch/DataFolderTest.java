package org.industryfacts.stack.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.industryfacts.stack.StackException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void keepsASecondLauncherOut() throws IOException {
        // given
        try (DataFolder taken = DataFolder.take(folder)) {
            assertThat(taken.kafka()).isEqualTo(folder.resolve("kafka"));

            // when / then
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void canBeTakenAgainOnceItIsGivenBack() throws IOException {
        // given
        DataFolder.take(folder).close();

        // when
        try (DataFolder again = DataFolder.take(folder)) {

            // then
            assertThat(again.log("kafka").getParent()).isDirectory();
        }
    }

    @Test
    void namesAFolderThatCannotBeMade() throws IOException {
        // given
        Path file = Files.writeString(folder.resolve("file"), "");

        // when / then
        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("file");
    }

    @Test
    void onlyAFolderThatALauncherHasIsWorkedOn() throws IOException {
        // given
        Path taken = folder.resolve("taken");
        Path left = folder.resolve("left");
        DataFolder.take(left).close();

        // when
        try (DataFolder data = DataFolder.take(taken)) {
            // then
            assertThat(data.log("kafka")).startsWithRaw(taken);
            assertThatCode(() -> DataFolder.requireTaken(taken)).doesNotThrowAnyException();
            assertThatThrownBy(() -> DataFolder.requireTaken(left))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Nothing is running on the data folder " + left);
            assertThatThrownBy(() -> DataFolder.requireTaken(folder.resolve("none")))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Nothing is running");
        }
    }
}
