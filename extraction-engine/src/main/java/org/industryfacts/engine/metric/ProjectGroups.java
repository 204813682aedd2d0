package org.industryfacts.engine.metric;

import java.math.BigDecimal;
import java.util.Set;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** Tells figures of several projects, which no single project has: 这5个项目总投资13亿元, 投产项目10个. */
final class ProjectGroups {

    private static final String PROJECT = "项目";
    private static final Set<String> POINTERS = Set.of("这些", "上述", "以上", "各", "一批", "这批");

    /** How many words after 项目 its count no longer stands: 项目共有20个. */
    private static final int NEAR = 4;

    private ProjectGroups() {}

    /** Whether the figure at a position counts projects, or what its sentence last spoke of before it are several. */
    static boolean isOf(SentenceReading sentence, int position, String indicator, String unit) {
        if (unit.equals("count") && isProject(indicator)) {
            return true;
        }
        String text = sentence.text();
        boolean group = false;
        boolean several = false;
        int since = NEAR;
        for (Token token : sentence.tokensIn(new Span(sentence.span().start(), position + 1))) {
            boolean counts = isSeveral(token, text);
            if (token instanceof NameToken) {
                group = false;
                several = false;
                since = NEAR;
            } else if (isProject(token.of(text))) {
                group = several || group && since == 0;
                several = false;
                since = 1;
            } else if (token.isMark()) {
                several = false;
                since = 0;
            } else {
                group |= counts && since > 0 && since < NEAR;
                several |= counts;
                since = since == 0 ? NEAR : since + 1;
            }
        }
        return group;
    }

    private static boolean isSeveral(Token token, String text) {
        return token instanceof QuantityToken figure
                        && figure.quantity().counter() != null
                        && figure.quantity().value().compareTo(BigDecimal.ONE) > 0
                || token instanceof WordToken && POINTERS.contains(token.of(text));
    }

    /** Whether a text ends as what projects are called does. */
    static boolean isProject(String text) {
        return text.endsWith(PROJECT);
    }
}
