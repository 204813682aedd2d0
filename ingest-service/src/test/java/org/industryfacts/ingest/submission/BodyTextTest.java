package org.industryfacts.ingest.submission;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BodyTextTest {

    private static final String SIMPLIFIED = "2023年,全市生物医药产业规模突破1000亿元,同比增长12.5%。“链主”企业新增8家。";
    private static final String TRADITIONAL = "2023年,全市生物醫藥產業規模突破1000億元,同比增長12.5%。「鏈主」企業新增8家。";
    private static final String EXCERPTED =
            "位于开发区的量子科技产业园近日开工，建筑面积80万平方米，总投资120亿元。据介绍，园区已经集聚各类企业" + "超过2000家，其中上市企业35家；预计到2027年，产值将突破1500亿元。";
    private static final String EXCERPTED_TRADITIONAL =
            "位於開發區的量子科技產業園近日開工，建築面積80萬平方米，總投資120億元。據介紹，園區已經" + "集聚各類企業超過2000家，其中上市企業35家；預計到2027年，產值將突破1500億元。";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    static Stream<Arguments> declared() {
        return Stream.of(
                Arguments.of("UTF-8", SIMPLIFIED, StandardCharsets.UTF_8),
                Arguments.of("\tutf8 ", SIMPLIFIED, StandardCharsets.UTF_8),
                Arguments.of("utf-16", SIMPLIFIED, StandardCharsets.UTF_16BE),
                Arguments.of("UTF-16LE", SIMPLIFIED, StandardCharsets.UTF_16LE),
                Arguments.of("gb18030", SIMPLIFIED, GB18030),
                Arguments.of("GB2312", "镕𠮷", GB18030),
                Arguments.of("gbk", TRADITIONAL, GB18030),
                Arguments.of("Big5", TRADITIONAL, BIG5),
                Arguments.of("big5", "香港嘅啲人", Charset.forName("Big5-HKSCS")));
    }

    @ParameterizedTest
    @MethodSource("declared")
    void readsTheDeclaredCharset(String label, String text, Charset charset) throws RefusedException {
        // when
        String read = plain(text.getBytes(charset), label);

        // then
        assertThat(read).isEqualTo(text);
    }

    static Stream<Arguments> undeclared() {
        return Stream.of(
                Arguments.of(SIMPLIFIED, StandardCharsets.UTF_8),
                Arguments.of("plain ASCII", StandardCharsets.US_ASCII),
                Arguments.of("plain Latin", StandardCharsets.UTF_16LE),
                Arguments.of("plain Latin", StandardCharsets.UTF_16BE),
                Arguments.of(SIMPLIFIED, StandardCharsets.UTF_16LE),
                Arguments.of(TRADITIONAL, StandardCharsets.UTF_16BE),
                Arguments.of("首届进博会", StandardCharsets.UTF_16BE),
                Arguments.of(SIMPLIFIED, GB18030),
                Arguments.of("武汉市", GB18030),
                Arguments.of("<p>" + TRADITIONAL, GB18030),
                Arguments.of("人口𠮷多", GB18030),
                Arguments.of(TRADITIONAL, BIG5),
                Arguments.of("台北市", BIG5));
    }

    @ParameterizedTest
    @MethodSource("undeclared")
    void detectsACharsetThatIsNotDeclared(String text, Charset charset) throws RefusedException {
        // when
        String read = plain(text.getBytes(charset), null);

        // then
        assertThat(read).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void aByteOrderMarkTellsTheEncodingAndIsNoText(String marked) throws RefusedException {
        // given
        byte[] body = ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(marked));

        // when
        String read = plain(body, "big5");

        // then
        assertThat(read).isEqualTo(SIMPLIFIED);
    }

    @Test
    void onlyTheFirstByteOrderMarkBelongsToTheEncoding() throws RefusedException {
        // given
        byte[] body = "\uFEFF\uFEFF字\uFEFF".getBytes(StandardCharsets.UTF_8);

        // when
        String read = plain(body, null);

        // then
        assertThat(read).isEqualTo("\uFEFF字\uFEFF");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 61 62 FF 63, 2",
        "UTF-8, E6 AD A6 C0 80, 3",
        "UTF-8, 61 ED A0 80, 1",
        "UTF-8, EF BB BF 61 80, 4",
        "UTF-8, 61 E6 AD, 1",
        "UTF-16LE, 61 00 00 D8 61 00, 2",
        "UTF-16BE, 00 61 00, 2",
        "GB18030, CE E4 BA, 2",
        "GB18030, 61 FF, 1",
        "Big5, A5 78 A5 20, 2",
    })
    void wrongBytesAreRefusedWithTheirOffset(String charset, String hex, int offset) {
        // given
        byte[] body = HexFormat.ofDelimiter(" ").parseHex(hex);

        // when
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> plain(body, charset));

        // then
        assertThat(refused.problem().kind()).isEqualTo(ProblemType.UNREADABLE_BODY);
        assertThat(refused.problem().detail()).isEqualTo("no %s at byte %d".formatted(charset, offset));
    }

    @Test
    void oneWrongByteInUtf8IsRefusedWhereverItStands() {
        byte[] sound = SIMPLIFIED.repeat(3).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < sound.length; at++) {
            // given
            byte[] broken = sound.clone();
            broken[at] = (byte) 0xFF;

            // when
            RefusedException refused = catchThrowableOfType(RefusedException.class, () -> plain(broken, null));

            // then
            assertThat(refused).as("broken at byte %d", at).isNotNull();
            assertThat(refused.problem().detail()).contains("no UTF-8 at byte ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void utf8ThatIsCutInsideACharacterIsRefused(int missing) {
        // given
        byte[] body = SIMPLIFIED.replaceFirst("。$", "").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(body, body.length - missing);

        // when
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> plain(cut, null));

        // then
        assertThat(refused.problem().detail()).contains("no UTF-8 at byte " + (body.length - 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=gb2312>",
                "<META http-equiv=x content='text/html; Charset = GBK'>",
                "<meta name=a><meta charset = \"GB18030\" />",
            })
    void aPageDeclaresItsOwnCharset(String meta) throws RefusedException {
        // given
        String page = "<html><head>" + meta + "</head>镕𠮷㐀</html>";

        // when
        String read = BodyText.of(ContentType.of("text/html", null), page.getBytes(GB18030));

        // then
        assertThat(read).isEqualTo(page);
    }

    @Test
    void aPageThatDeclaresItsFormerCharsetIsReadByItsBytes() throws RefusedException {
        // given
        String page = "<html><head><meta charset=\"gb2312\"></head>" + SIMPLIFIED + "</html>";

        // when
        String read = BodyText.of(ContentType.of("text/html", null), page.getBytes(StandardCharsets.UTF_8));

        // then
        assertThat(read).isEqualTo(page);
    }

    @Test
    void aPageOfXmlDeclaresItsCharsetAtItsBegin() throws RefusedException {
        // given
        String page = "<?xml version=\"1.0\" encoding=\"Big5\"?><p>台北</p>";

        // when
        String read = BodyText.of(ContentType.of("text/html", null), page.getBytes(BIG5));

        // then
        assertThat(read).isEqualTo(page);
    }

    /** Two characters of three bytes each are three of two bytes, so that the former charset finds nothing wrong. */
    @ParameterizedTest
    @CsvSource({"gb2312, 产业", "gbk, 产业园区企业", "big5, 產業園區"})
    void aFormerCharsetThatFindsNothingWrongIsNotBelieved(String former, String text) throws RefusedException {
        // given
        String page = "<meta charset=%s><p>%s</p>".formatted(former, text);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

        // when
        String read = BodyText.of(ContentType.of("text/html", null), bytes);

        // then
        assertThat(read).isEqualTo(page);
    }

    @Test
    void bytesThatCouldBeUtf8AreWhatAPageDeclaresWhereThatGivesCommonCharacters() throws RefusedException {
        // given
        String page = "<meta charset=gbk><p>目录</p>";
        byte[] bytes = page.getBytes(GB18030);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");

        // when
        String read = BodyText.of(ContentType.of("text/html", null), bytes);

        // then
        assertThat(read).isEqualTo(page);
    }

    @Test
    void theCharsetOfTheRequestIsBelievedBeforeThatOfThePage() throws RefusedException {
        // given
        String page = "<meta charset=gb2312><p>" + TRADITIONAL + "</p>";

        // when
        String read = BodyText.of(ContentType.of("text/html", "big5"), page.getBytes(BIG5));

        // then
        assertThat(read).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "application/json"})
    void anEmptyBodyIsAnEmptyText(String mediaType) throws RefusedException {
        assertThat(BodyText.of(ContentType.of(mediaType, null), new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, gbk", "UTF-8, big5", "GB18030, utf-8", "Big5, utf-8", "UTF-16LE, utf-8", "UTF-16BE, gb18030"})
    void bytesThatAreNotWhatTheRequestDeclaresAreRefused(String actual, String declared) {
        // given
        byte[] body = (TRADITIONAL + "。").getBytes(Charset.forName(actual));

        // when
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> plain(body, declared));

        // then
        assertThat(refused.problem().kind()).isEqualTo(ProblemType.UNREADABLE_BODY);
        assertThat(refused.problem().detail()).matches("no \\S+ at byte \\d+");
    }

    /** Any cut of a text, since short ones are the hardest to tell; those of thirty characters leave no doubt. */
    @ParameterizedTest
    @CsvSource({"UTF-8, 1", "GB18030, 30", "Big5, 30", "UTF-16LE, 60", "UTF-16BE, 60"})
    void detectsTheCharsetOfAnyExcerpt(String charset, int length) throws RefusedException {
        String text = charset.equals("Big5") ? TRADITIONAL + EXCERPTED_TRADITIONAL : SIMPLIFIED + EXCERPTED;
        for (int start = 0; start + length <= text.length(); start++) {
            // given
            String excerpt = text.substring(start, start + length);

            // when
            String read = plain(excerpt.getBytes(Charset.forName(charset)), null);

            // then
            assertThat(read).isEqualTo(excerpt);
        }
    }

    @Test
    void jsonIsUtf8() {
        // given
        byte[] body = "{\"content\":\"武汉\"}".getBytes(GB18030);

        // when
        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> BodyText.of(ContentType.of("application/json", null), body));

        // then
        assertThat(refused.problem().detail()).isEqualTo("no UTF-8 at byte 12");
    }

    private static String plain(byte[] body, @Nullable String charset) throws RefusedException {
        return BodyText.of(ContentType.of("text/plain", charset), body);
    }
}
