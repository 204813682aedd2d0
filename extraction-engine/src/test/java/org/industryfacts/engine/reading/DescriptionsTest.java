package org.industryfacts.engine.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DescriptionsTest {

    @ParameterizedTest
    @CsvSource({"国内|领先|的|企业,2", "国内|领先|、|带动力|强|的|企业,5", "“|链上|”|最|强|的|企业,5", "国内|领先|的|产业|带动|的|企业,5"})
    void reachToTheLastParticleBeforeANoun(String words, int last) {
        // when
        int found = lastOf(words);

        // then
        assertThat(found).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"一流|的|企业", "国内|领先|,|成熟|的|企业", "国内|领先|企业", "国内|领先|的|,"})
    void areNotReadWhereNoneIsTold(String words) {
        // when
        int found = lastOf(words);

        // then
        assertThat(found).isEqualTo(TokenRow.NONE);
    }

    @Test
    void endBeforeTheyAreTooLong() {
        // when
        int found = lastOf("很|".repeat(60) + "强|的|企业");

        // then
        assertThat(found).isEqualTo(TokenRow.NONE);
    }

    private static int lastOf(String parted) {
        TokenRow row = Words.of(parted).row();
        return new Descriptions(row).last(0, index -> !row.get(index).isMark());
    }
}
