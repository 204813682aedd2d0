package org.industryfacts.engine.page;

import java.util.regex.Pattern;

/** The words that the first sentence of a news item begins with: 新华社北京3月5日电, 本报讯(记者…). */
final class Datelines {

    private static final Pattern DATELINE = Pattern.compile(
            "(?:本报|本刊|本网|本台|新华社|中新社|中新网|人民网|[\\p{IsHan}]{2,10}(?:报|网|社|台|客户端))"
                    + "(?:[\\p{IsHan}]{0,8}(?:\\d{1,2}月)?\\d{1,2}日)?[\\p{IsHan}]{0,8}?"
                    + "(?:[讯电][ (:,]|消息[ (:,]|\\([\\p{IsHan}]{0,8}(?:记者|通讯员)|记者 ?[\\p{IsHan}]{2,4}报道[:,])"
                    + ".*",
            Pattern.DOTALL);
    private static final Pattern BRACKETED =
            Pattern.compile("\\([\\p{IsHan}]{0,8}(?:记者|通讯员)[ :]?[^()]{2,30}\\).*", Pattern.DOTALL);

    private Datelines() {}

    static boolean begins(String text) {
        return DATELINE.matcher(text).matches() || BRACKETED.matcher(text).matches();
    }
}
