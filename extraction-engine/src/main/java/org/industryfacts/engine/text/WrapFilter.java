package org.industryfacts.engine.text;

import java.util.BitSet;

/**
 * Joins lines that a fixed width broke in the middle of a sentence, and words and numbers that a line end broke.
 *
 * <p>Words tell the width: where they go on again and again from one line to the next, lines of that width were
 * wrapped, and so are joined. Headings, verses, lists and tables, however even their lines, end theirs with a word.
 */
final class WrapFilter implements CharacterFilter {

    static final String KIND = "wrap";

    /** In columns. Verses and cells are narrower, no page is wider. */
    private static final int NARROWEST = 20;

    private static final int WIDEST = 400;

    /** By so much a line may be shorter than the width, where a mark was not to begin the next one. */
    private static final int SLACK = 4;

    /** What one line shows that breaks a word, and one that goes on after a full stop and ends without a mark. */
    private static final int BROKEN_WORD = 2;

    private static final int BROKEN_SENTENCE = 1;

    /** What all lines of the width must show together, and so many of them on average; in wrapped text each does. */
    private static final int LEAST_SIGNS = 4;

    private static final int LINES_A_SIGN = 3;

    private final WordSeam seam;

    WrapFilter(WordSeam seam) {
        this.seam = seam;
    }

    @Override
    public CleanText apply(CleanText text) {
        return text.text().indexOf('\n') < 0 ? text : new Pass(text).joined();
    }

    private final class Pass {

        private final CleanText text;
        private final String characters;
        private final TextLines lines;
        private final int[] widths;
        private final int[] open = new int[WIDEST + 1];
        private final int[] signs = new int[WIDEST + 1];
        private final BitSet plain = new BitSet();

        Pass(CleanText text) {
            this.text = text;
            this.characters = text.text();
            this.lines = new TextLines(characters);
            this.widths = new int[lines.count()];
        }

        CleanText joined() {
            for (int line = 0; line + 1 < lines.count(); line++) {
                if (lines.isOpen(line)) {
                    examine(line);
                }
            }
            int column = columnWidth();
            Rewriter rewriter = new Rewriter(text, KIND);
            for (int line = 0; line + 1 < lines.count(); line++) {
                if (widths[line] > 0 && (isFull(line, column) || plain.get(line))) {
                    join(line, rewriter);
                }
            }
            return rewriter.rewritten();
        }

        private void examine(int line) {
            int end = lines.span(line).end();
            int start = lines.span(line + 1).start();
            widths[line] = Math.min(lines.width(line), WIDEST);
            open[widths[line]]++;
            if (widths[line] >= NARROWEST) {
                signs[widths[line]] += seam.isLikely(characters, end, start)
                        ? BROKEN_WORD
                        : breaksSentence(lines.span(line)) ? BROKEN_SENTENCE : 0;
            }
            plain.set(line, isProse(line) && seam.isPlain(characters, end, start));
        }

        private boolean breaksSentence(Span line) {
            int stop = characters.lastIndexOf('。', line.end() - 1);
            return stop >= line.start() && Character.isLetterOrDigit(characters.charAt(line.end() - 1));
        }

        private boolean isProse(int line) {
            Span both = new Span(lines.span(line).start(), lines.span(line + 1).end());
            for (int at = both.start(); at < both.end(); at++) {
                if (Punctuation.endsClause(characters, at) || Punctuation.endsSentence(characters, at)) {
                    return true;
                }
            }
            return false;
        }

        /** The width that has the most signs, if enough; else one that no line has. */
        private int columnWidth() {
            int best = LEAST_SIGNS - 1;
            int column = WIDEST + SLACK;
            for (int width = NARROWEST; width < WIDEST; width++) {
                int count = sum(signs, width);
                if (count > best && count * LINES_A_SIGN >= sum(open, width)) {
                    best = count;
                    column = width;
                }
            }
            return column;
        }

        private static int sum(int[] counts, int width) {
            int sum = 0;
            for (int narrower = width - SLACK + 1; narrower <= width; narrower++) {
                sum += counts[narrower];
            }
            return sum;
        }

        private boolean isFull(int line, int column) {
            return widths[line] <= column + SLACK && widths[line] + SLACK + lines.leadingWord(line + 1) > column;
        }

        private void join(int line, Rewriter rewriter) {
            Span gap = new Span(lines.span(line).end(), lines.span(line + 1).start());
            char before = characters.charAt(gap.start() - 1);
            rewriter.replace(gap, areLatinWords(before, characters.charAt(gap.end())) ? " " : "");
        }

        /** Wrapping keeps these whole; a number, as part of Chinese text, is broken like its other characters. */
        private static boolean areLatinWords(char before, char after) {
            boolean afterWord = Character.isLetter(before) && before < '\u2000';
            boolean afterMark = ".,;:!?)".indexOf(before) >= 0 && !Punctuation.isDigit(after);
            return Punctuation.isAsciiWord(after) && (afterWord || afterMark);
        }
    }
}
