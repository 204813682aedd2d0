package org.industryfacts.engine.benchmark;

/** Texts of any length that say one thing again and again: what looks back, ahead or around has to do so each time. */
public enum EndlessText {
    ONE_CHARACTER("业"),
    DIGITS("1"),
    NUMERALS("一"),
    LARGE_NUMERALS("亿"),
    GROUPED_DIGITS("1,"),
    OPEN_BRACKETS("("),
    BRACKETED_PLACES("(北京)"),
    PAUSES("、"),
    COMMAS(","),
    STOPS("。"),
    OPEN_QUOTES("“"),
    OPEN_TITLES("《"),
    TITLES("《办法》"),
    NEWLINES("\n"),
    BLANKS(" "),
    SURROGATES("😀"),
    SUMS("亿元"),
    RANGES("3%—"),
    YEARS("2023年"),
    PLACES("北京"),
    DISTRICTS("上海市浦东新区"),
    NAMES("中国科学院"),
    FIRMS("某某有限公司"),
    DECLARED("(以下简称“甲”)"),
    PROJECTS("项目"),
    PARKS("园区"),
    COMPANIES("公司"),
    CENTRES("中心"),
    THAT_COMPANY("该公司"),
    HERE("这里有企业3家。"),
    THERE("当地企业3家,"),
    LISTS("A、B、C等企业"),
    PERSONS("董事长王强"),
    PERSONS_IN_A_ROW("王强、"),
    GROWTH("同比增长5%,"),
    PROJECT_SUMS("项目总投资5亿元,"),
    RANKS("位居全国第一,"),
    POLICIES("印发《办法》"),
    PARTNERS("与A公司签约"),
    INDUSTRIES("人工智能、"),
    FOCUS("发展人工智能产业"),
    STAGES("投产"),
    RESEARCH("研发"),
    APPROVALS("获批建设"),
    SETTLERS("引进了A、B"),
    /** Clean sentences that are full of facts. */
    FACTS("2023年,北京市人工智能产业规模达500亿元,同比增长12%,有企业300家。");

    /** More different characters than a stretch may have that is left out as no language. */
    private static final String WORDS = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏。";

    /** How far they stand apart. */
    private static final int APART = 200;

    private final String unit;

    EndlessText(String unit) {
        this.unit = unit;
    }

    /** @param length in characters; the last repetition may be cut off */
    public String ofLength(int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    /** The same with words of a poem here and there, so that all of it is read. */
    public String amongWords(int length) {
        return amongWords(ofLength(length));
    }

    /** A text with words of a poem here and there, as long as before. */
    public static String amongWords(String text) {
        StringBuilder among = new StringBuilder(text.length());
        for (int at = 0; among.length() < text.length(); at += APART) {
            among.append(text, at, Math.min(at + APART, text.length())).append(WORDS);
        }
        return among.substring(0, text.length());
    }
}
