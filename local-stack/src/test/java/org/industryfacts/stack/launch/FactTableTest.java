package org.industryfacts.stack.launch;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

class FactTableTest {

    @Test
    void putsEveryColumnUnderItsTitle() throws JsonProcessingException {
        // given
        Fact fact = SampleFacts.parse(SampleFacts.metric("level", "1039", "null", "CNY", "null", "eq"));
        FactTable table = new FactTable(120);

        // when
        List<String> header = table.header();
        String row = table.row(fact);

        // then
        for (String[] cell : List.of(
                new String[] {"value", "1,039 CNY"}, new String[] {"period", "2023"}, new String[] {"evidence", "“"})) {
            assertThat(columnOf(row, cell[1])).as(cell[0]).isEqualTo(columnOf(header.get(0), cell[0]));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 120, 173})
    void fillsTheTerminalAndNoMore(int width) throws JsonProcessingException {
        // given
        String slots = "{\"subject\": \"%s\", \"stage\": \"started\"}".formatted("很长的名字".repeat(30));
        Fact fact = SampleFacts.parse(SampleFacts.json("milestone", "null", slots, "证据".repeat(100)));

        // when
        String row = new FactTable(width).row(fact);

        // then
        assertThat(TerminalText.width(row)).isBetween(width - 1, width);
    }

    private static int columnOf(String line, String text) {
        assertThat(line).contains(text);
        return TerminalText.width(line.substring(0, line.indexOf(text)));
    }
}
