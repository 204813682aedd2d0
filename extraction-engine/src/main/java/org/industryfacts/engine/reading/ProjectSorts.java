package org.industryfacts.engine.reading;

import java.util.List;

import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes.Suffix;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.text.Span;

/** Tells projects that are one of a sort from those that have a name. */
final class ProjectSorts {

    private static final char OPEN = '“';
    private static final char CLOSE = '”';

    /** Ends what many are called by that are begun, signed or finished together: “三个一批”. */
    private static final String BATCH = "一批";

    private final String text;
    private final NameLexicon lexicon;

    ProjectSorts(String text, NameLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** 河北省重点项目, “双百行动”重点项目, “签约一批”项目: of many that are so. */
    boolean isOne(List<Token> tokens, Span span, Suffix suffix) {
        if (suffix.kind() != NameKind.PROJECT) {
            return false;
        }
        boolean placed = tokens.get(0) instanceof PlaceToken;
        int begin = placed ? tokens.get(0).span().end() : span.start();
        int end = Math.max(begin, span.end() - suffix.text().length());
        int quoted = text.charAt(begin) == OPEN ? text.lastIndexOf(CLOSE, end - 1) + 1 : begin;
        if (quoted > begin && quoted == end) {
            return text.startsWith(BATCH, end - 1 - BATCH.length());
        }
        return (placed || quoted > begin)
                && lexicon.projectSorts().contains(text.substring(Math.max(quoted, begin), end));
    }
}
