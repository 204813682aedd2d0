package org.industryfacts.engine.page;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Finds the date of publication among the credits of a page. */
class PublicationDateTest {

    @Test
    void readsTheFormsThatPagesWrite() {
        assertThat(read("2024-04-26 10:20")).isEqualTo(LocalDate.of(2024, 4, 26));
        assertThat(read("发布时间:2024年4月6日")).isEqualTo(LocalDate.of(2024, 4, 6));
        assertThat(read("日期: 2024/04/06 09:05:33")).isEqualTo(LocalDate.of(2024, 4, 6));
    }

    @Test
    void prefersADateAboveTheTextAndOneThatIsSure() {
        // given
        Credit below = new Credit(LineKind.DATE, "2024-04-28 10:20", false);
        Credit bare = new Credit(LineKind.DATE, "2024-04-27", true);
        Credit sure = new Credit(LineKind.DATE, "发布时间:2024-04-26", true);

        // then
        assertThat(PublicationDate.among(List.of(below, bare, sure))).isEqualTo(LocalDate.of(2024, 4, 26));
        assertThat(PublicationDate.among(List.of(below, bare))).isEqualTo(LocalDate.of(2024, 4, 27));
    }

    @Test
    void takesNoDateThatThereIsNot() {
        assertThat(read("发布时间:2024-02-30")).isNull();
        assertThat(read("3小时前")).isNull();
        assertThat(PublicationDate.among(List.of())).isNull();
        assertThat(PublicationDate.among(List.of(new Credit(LineKind.SOURCE, "来源:2024-04-26", true))))
                .isNull();
    }

    private static LocalDate read(String text) {
        return PublicationDate.among(List.of(new Credit(LineKind.DATE, text, true)));
    }
}
