package org.industryfacts.engine.scope;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where marks open and close around a position, which # marks in the texts. */
class MarksTest {

    private static final Marks BRACKETS = new Marks('(', ')', 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            ab(c#d)    | 2
            (#a)       | 0
            a(b)(c#d)  | 4
            a(b(c#     | 3
            (abcd#     | 0
            (abcde#    | -1
            a(b)#c     | -1
            a(b#)c     | -1
            (a)#(b)    | -1
            a#(b)      | -1
            #(b)       | -1
            ab#        | -1
            #          | -1
            """)
    void openBeforeWhatTheyHold(String marked, int opening) {
        // given
        int position = marked.indexOf('#');

        // when
        int found = BRACKETS.opening(marked.replace("#", ""), position);

        // then
        assertThat(found).isEqualTo(opening);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            a#(bc)d)   | 4
            #(abcd)    | 5
            #(abcde)   | -1
            #(ab       | -1
            """)
    void closeAfterIt(String marked, int closing) {
        // given
        int position = marked.indexOf('#');

        // when
        int found = BRACKETS.closing(marked.replace("#", ""), position);

        // then
        assertThat(found).isEqualTo(closing);
    }
}
