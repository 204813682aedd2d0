package org.industryfacts.engine.scope;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;

/** The paragraphs of an article by the indexes of their sentences, and which of them are the items of a list. Immutable. */
final class Paragraphs {

    private static final Pattern ITEM = Pattern.compile(
            "(?:——|—|●|■|◆|·|[(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)、.]|第?[一二三四五六七八九]是)(?![0-9]+(?:[号期月日季年.%]|$))");

    /** How many items back the beginning of a list is looked for. */
    private static final int MOST_ITEMS = 40;

    private final String text;
    private final List<SentenceReading> sentences;
    private final int[] firsts;

    Paragraphs(Article article) {
        this.text = article.text();
        this.sentences = article.sentences();
        this.firsts = firsts(sentences);
    }

    /** The number of the paragraph that a sentence stands in. */
    int of(int sentence) {
        return sentences.get(sentence).sentence().paragraph();
    }

    /** The first sentence of the paragraph of a sentence. */
    int firstOf(int sentence) {
        return firsts[sentence];
    }

    /** The first sentence of each sentence's paragraph. */
    private static int[] firsts(List<SentenceReading> sentences) {
        int[] firsts = new int[sentences.size()];
        for (int i = 1; i < firsts.length; i++) {
            boolean same = sentences.get(i).sentence().paragraph()
                    == sentences.get(i - 1).sentence().paragraph();
            firsts[i] = same ? firsts[i - 1] : i;
        }
        return firsts;
    }

    /** The last sentence of the paragraph of a sentence. */
    int lastOf(int sentence) {
        int last = sentence;
        while (last + 1 < sentences.size() && of(last + 1) == of(sentence)) {
            last++;
        }
        return last;
    }

    /** Whether a sentence begins as an item of a list of paragraphs does: 二是, 3、. */
    boolean isItem(int sentence) {
        return ITEM.matcher(sentences.get(sentence).span().of(text)).lookingAt();
    }

    /** The first sentence of the paragraph that leads to the list which an item stands in; the sentence itself if it is none. */
    int leadOf(int first) {
        int lead = first;
        for (int items = 0; items < MOST_ITEMS && lead > 0 && isItem(lead); items++) {
            lead = firstOf(lead - 1);
        }
        return lead;
    }

    /**
     * The sentences that may have named what a sentence goes on to speak of, the nearest first: those of its paragraph and
     * of so many before. The items of a list speak of what leads to the list, not of what other items name.
     */
    IntStream before(int sentence, int paragraphs) {
        int own = firstOf(sentence);
        if (!isItem(own)) {
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
