package org.industryfacts.engine.scope;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * The paragraphs of an article by the indexes of their sentences, and which of them are the items of a list. Immutable.
 */
final class Paragraphs {

    private static final Pattern ITEM = Pattern.compile(
            "(?:——|—|●|■|◆|·|[(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)、.]|第?[一二三四五六七八九]是)(?![0-9]+(?:[号期月日季年.%]|$))");

    /** How many items back the beginning of a list is looked for. */
    private static final int MOST_ITEMS = 40;

    /** How many paragraphs back the heading is looked for that they stand under. */
    private static final int MOST_UNDER_HEADING = 6;

    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_WORK = 16;
    private static final String ENDS = "。;:,!?";

    private final List<SentenceReading> sentences;
    /** By sentence, the first of its paragraph. */
    private final int[] firsts;
    /** By sentence, the last of its paragraph. */
    private final int[] lasts;
    /** The first sentences of the paragraphs that are items of a list. */
    private final BitSet items = new BitSet();
    /** The first sentences of the paragraphs that begin with no more than what is done in them: 加快项目建设。 */
    private final BitSet works = new BitSet();
    /** The lines that are no sentences. */
    private final BitSet headings = new BitSet();

    Paragraphs(Article article) {
        this.sentences = article.sentences();
        this.firsts = new int[sentences.size()];
        this.lasts = new int[sentences.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = i > 0 && of(i) == of(i - 1) ? firsts[i - 1] : i;
            items.set(
                    i,
                    firsts[i] == i
                            && beginsAsItem(article.text(), sentences.get(i).span()));
        }
        for (int i = lasts.length - 1; i >= 0; i--) {
            lasts[i] = i + 1 < lasts.length && firsts[i + 1] == firsts[i] ? lasts[i + 1] : i;
            works.set(i, firsts[i] == i && lasts[i] > i && isWork(sentences.get(i)));
            headings.set(
                    i,
                    lasts[i] == firsts[i]
                            && isHeading(
                                    sentences.get(i).span().of(article.text()).strip()));
        }
    }

    private static boolean isWork(SentenceReading sentence) {
        return sentence.span().length() <= LONGEST_WORK
                && sentence.sentence().clauses().size() == 1
                && sentence.tokens().stream()
                        .anyMatch(token -> token instanceof WordToken word
                                && word.word().wordClass().isVerbal())
                && sentence.tokens().stream().allMatch(token -> token instanceof WordToken || token.isMark());
    }

    private static boolean isHeading(String line) {
        return !line.isEmpty() && line.length() <= LONGEST_HEADING && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** Whether a sentence begins as an item of a list of paragraphs does: 二是, 3、. */
    private static boolean beginsAsItem(String text, Span sentence) {
        return ITEM.matcher(text).region(sentence.start(), sentence.end()).lookingAt();
    }

    /** The number of the paragraph that a sentence stands in. */
    int of(int sentence) {
        return sentences.get(sentence).sentence().paragraph();
    }

    /** The first sentence of the paragraph of a sentence. */
    int firstOf(int sentence) {
        return firsts[sentence];
    }

    /** The last sentence of the paragraph of a sentence. */
    int lastOf(int sentence) {
        return lasts[sentence];
    }

    /**
     * The first sentence of the paragraph that leads to the list which an item stands in; the sentence itself if it is
     * none.
     */
    int leadOf(int first) {
        int lead = first;
        for (int looks = 0; looks < MOST_ITEMS && lead > 0 && items.get(lead); looks++) {
            lead = firstOf(lead - 1);
        }
        return lead;
    }

    /**
     * The sentence alone in its paragraph that leads to paragraphs which begin with what is done in them
     * (加快项目建设。…), one of which begins here; -1 where there is none.
     */
    int leadOfWork(int first) {
        int begin = first;
        for (int looks = 0; looks < MOST_ITEMS && begin > 0 && works.get(begin); looks++) {
            begin = firstOf(begin - 1);
        }
        return begin < first && lasts[begin] == begin && !headings.get(begin) ? begin : -1;
    }

    /** The last line before a paragraph that is no sentence, as headings are; -1 where none stands near. */
    int headingOf(int first) {
        int line = first;
        for (int looks = 0; looks < MOST_UNDER_HEADING && line > 0; looks++) {
            line = firstOf(line - 1);
            if (headings.get(line)) {
                return line;
            }
        }
        return -1;
    }

    /**
     * The sentences that may have named what a sentence goes on to speak of, the nearest first: those of its paragraph
     * and of so many before. The items of a list speak of what leads to the list, not of what other items name.
     */
    IntStream before(int sentence, int paragraphs) {
        int own = firstOf(sentence);
        if (!items.get(own)) {
            int oldest = of(sentence) - paragraphs;
            return IntStream.iterate(sentence - 1, i -> i >= 0 && of(i) >= oldest, i -> i - 1);
        }
        int lead = leadOf(own);
        int oldest = of(lead) - paragraphs + 1;
        return IntStream.concat(
                IntStream.iterate(sentence - 1, i -> i >= own, i -> i - 1),
                IntStream.iterate(lastOf(lead), i -> i >= 0 && of(i) >= oldest, i -> i - 1));
    }
}
