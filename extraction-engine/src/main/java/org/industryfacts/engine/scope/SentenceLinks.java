package org.industryfacts.engine.scope;

import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.text.Span;

/** Which sentences plainly go on with what was said before them. Remembers what it found; for one article. */
final class SentenceLinks {

    /** Goes on with the figures of the sentence before: 其中,…. */
    private static final Pattern CONTINUES = Pattern.compile("其中");

    /** The same, where it may begin a paragraph: 分行业看,…. */
    private static final Pattern DIVIDES =
            Pattern.compile("\\s*(?:具体来?看|具体而言|(?:分|从|按)[^,。;]{1,10}(?:看|来说|而言|划分|分析),)");

    /** What a figure is compared with, so that it is of a time itself. */
    private static final Pattern COMPARED = Pattern.compile("同比|[比较][上去]年|[上去]年同期");

    private final Article article;
    private final BySentence<Boolean> continuing;
    private final BySentence<Boolean> comparing;

    SentenceLinks(Article article) {
        this.article = article;
        this.continuing = new BySentence<>(article.sentences().size(), this::goesOn);
        this.comparing = new BySentence<>(article.sentences().size(), this::holdsComparison);
    }

    /** Whether a sentence goes on with the one before. */
    boolean continues(int index) {
        return continuing.of(index);
    }

    private boolean goesOn(int index) {
        return index > 0 && begins(index, DIVIDES) || details(index);
    }

    /** Whether a sentence takes the figures of the one before apart: 其中,…. */
    boolean details(int index) {
        return index > 0 && begins(index, CONTINUES) && isInParagraphOf(index, index - 1);
    }

    /** Whether a sentence compares its figures with those of a year ago. */
    boolean compares(int index) {
        return comparing.of(index);
    }

    private boolean holdsComparison(int index) {
        Span sentence = article.sentences().get(index).span();
        return COMPARED.matcher(article.text())
                .region(sentence.start(), sentence.end())
                .find();
    }

    private boolean begins(int index, Pattern with) {
        Span sentence = article.sentences().get(index).span();
        return with.matcher(article.text())
                .region(sentence.start(), sentence.end())
                .lookingAt();
    }

    private boolean isInParagraphOf(int index, int other) {
        return article.sentences().get(index).sentence().paragraph()
                == article.sentences().get(other).sentence().paragraph();
    }
}
