package org.industryfacts.fact;

/** How a value bounds the quantity that the text speaks of. */
public enum Comparator implements Coded {
    /** The value itself. */
    EQ("eq"),
    /** More than it: 超, 突破, 逾, 以上, 多, 余. */
    GT("gt"),
    /** Less than it: 近, 不足, 以内, 最高. */
    LT("lt"),
    /** About it: 约, 左右. */
    APPROX("approx");

    private final String code;

    Comparator(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
