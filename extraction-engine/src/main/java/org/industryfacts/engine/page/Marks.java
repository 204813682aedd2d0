package org.industryfacts.engine.page;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.industryfacts.engine.page.Stripped.Removed;

/** Which lines of a page are followed by a credit: a headline by those who wrote the article, its end by them too. */
final class Marks {

    private final BitSet bylined = new BitSet();
    private final BitSet signed = new BitSet();
    private final BitSet interrupted = new BitSet();

    private Marks() {}

    static Marks of(Stripped page) {
        Marks marks = new Marks();
        List<Removed> removed = page.removed().stream()
                .sorted(Comparator.comparingInt(item -> item.line().span().start()))
                .toList();
        int line = -1;
        for (Removed item : removed) {
            int start = item.line().span().start();
            while (line + 1 < page.text().size()
                    && page.text().get(line + 1).span().start() < start) {
                line++;
            }
            if (line >= 0) {
                marks.add(item.kind(), item.line().text(), line);
            }
        }
        return marks;
    }

    private void add(LineKind kind, String text, int line) {
        switch (kind) {
            case AUTHOR -> {
                bylined.set(line);
                signed.set(line);
            }
            case DATE -> bylined.set(line);
            case EDITOR -> signed.set(line);
            case FRAGMENT -> interrupted.set(line);
            case SOURCE -> {
                if (text.startsWith("(")) {
                    signed.set(line);
                }
            }
            default -> {
                // Tells nothing of where an article begins or ends.
            }
        }
    }

    /** Whether author or date stand below a line, as they do below a headline. */
    boolean isBylined(int line) {
        return bylined.get(line);
    }

    /** Whether a line is followed by the people or, in brackets, the source, as the end of an article is. */
    boolean isSigned(int line) {
        return signed.get(line);
    }

    /** Whether what should stand between this line and the next is lost. */
    boolean isInterrupted(int line) {
        return interrupted.get(line);
    }
}
