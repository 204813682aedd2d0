package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.List;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.page.LinePattern.Scope;
import org.industryfacts.engine.page.LineReader.Part;
import org.industryfacts.engine.page.Stripped.Removed;
import org.industryfacts.engine.text.Span;

/** Parts the lines of a page that may be text from those that stand around it. Immutable; linear. */
final class Furniture {

    /** What follows other stories or statements is cut where it holds no more than this share of the text before it. */
    private static final int REST_OF_TEXT = 8;

    private static final String SENTENCE_ENDS = "。!?…”";

    private final LineReader reader;

    private Furniture(LineReader reader) {
        this.reader = reader;
    }

    /** @throws LexiconException where a line pattern is wrong */
    static Furniture load() {
        return new Furniture(LineReader.load());
    }

    Stripped strip(List<Line> lines) {
        return new Stripping(lines).strip();
    }

    /** One page. */
    private final class Stripping {

        private final List<Line> lines;
        private final List<List<Part>> parts = new ArrayList<>();
        private final List<Line> text = new ArrayList<>();
        private final List<Removed> removed = new ArrayList<>();
        private final List<Credit> credits = new ArrayList<>();
        private int firstProse;
        private int lastProse = -1;
        private int prose;

        Stripping(List<Line> lines) {
            this.lines = lines;
            this.firstProse = lines.size();
        }

        Stripped strip() {
            lines.forEach(line -> parts.add(reader.read(line.text(), Scope.ANY)));
            readStatements();
            findProse();
            readEdges();
            int end = endOfText();
            for (int i = 0; i < lines.size(); i++) {
                List<Part> read = parts.get(i);
                if (i < end && read.isEmpty()) {
                    keep(lines.get(i));
                } else {
                    remove(lines.get(i), read, i < firstProse);
                }
            }
            return new Stripped(text, removed, credits);
        }

        /** Reads what stands below the text and is long enough for a paragraph of it. */
        private void readStatements() {
            int last = lines.size() - 1;
            while (last > 0) {
                if (isProse(last)) {
                    readIn(Scope.TAIL, last);
                    if (isProse(last)) {
                        return;
                    }
                }
                last--;
            }
        }

        private void findProse() {
            for (int i = 0; i < lines.size(); i++) {
                if (isProse(i)) {
                    firstProse = Math.min(firstProse, i);
                    lastProse = i;
                    prose += lines.get(i).text().length();
                }
            }
        }

        private boolean isProse(int line) {
            return parts.get(line).isEmpty() && lines.get(line).isProse();
        }

        private void readEdges() {
            for (int i = 0; i < lines.size() && lastProse >= 0; i++) {
                Scope region = i < firstProse ? Scope.HEAD : i > lastProse ? Scope.TAIL : Scope.ANY;
                if (region != Scope.ANY) {
                    readIn(region, i);
                }
                if (followsHeading(i) && i < lastProse && isProse(i + 1)) {
                    readIn(Scope.BYLINE, i);
                }
            }
        }

        private void readIn(Scope region, int line) {
            if (parts.get(line).isEmpty()) {
                parts.set(line, reader.read(lines.get(line).text(), region));
            }
        }

        private boolean followsHeading(int line) {
            return line > 0
                    && parts.get(line - 1).isEmpty()
                    && lines.get(line - 1).isHeading();
        }

        /** Where the first line stands with which everything ends. */
        private int endOfText() {
            int before = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (lastProse >= 0 && i > lastProse && endsText(parts.get(i))) {
                    return i;
                }
                boolean cuts =
                        parts.get(i).stream().anyMatch(part -> part.pattern().cutsRest());
                if (cuts && before > 0 && (prose - before) * REST_OF_TEXT <= before) {
                    return i;
                }
                before += isProse(i) ? lines.get(i).text().length() : 0;
            }
            return lines.size();
        }

        /** Whether nothing below a line belongs to the text, once its last paragraph is passed. */
        private static boolean endsText(List<Part> read) {
            return read.stream().anyMatch(part -> switch (part.pattern().kind()) {
                case CAPTION, AUTHOR, SOURCE, NUMBER -> false;
                default -> true;
            });
        }

        /** Keeps a line, but for the credits that may follow its last sentence. */
        private void keep(Line line) {
            int end = endOfSentences(line.text());
            Line rest = line.from(end);
            List<Part> read = end == 0 ? List.of() : reader.read(rest.text(), Scope.ANY);
            if (read.isEmpty()) {
                text.add(line);
            } else {
                text.add(line.upTo(end));
                remove(rest, read, false);
            }
        }

        private static int endOfSentences(String text) {
            int end = text.length();
            while (end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0) {
                end--;
            }
            return end;
        }

        private void remove(Line line, List<Part> read, boolean atHead) {
            removed.add(new Removed(read.isEmpty() ? LineKind.RELATED : kind(read), line));
            for (Part part : read) {
                Span span = part.span();
                if (part.pattern().kind().isCredit()) {
                    credits.add(new Credit(part.pattern().kind(), span.of(line.text()), atHead));
                }
            }
        }

        private static LineKind kind(List<Part> read) {
            return read.get(0).pattern().kind();
        }
    }
}
