package org.industryfacts.engine.scope;

import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;

/** Which sentences plainly go on with what was said before them. Remembers what it found; for one article. */
public final class SentenceLinks {

    /** Goes on with the figures of the sentence before: 其中,…. */
    private static final Pattern CONTINUES = Pattern.compile("其中");

    /** The same, where it may begin a paragraph: 分行业看,…. */
    private static final Pattern DIVIDES =
            Pattern.compile("\\s*(?:具体来?看|具体而言|(?:分|从|按)[^,。;]{1,10}(?:看|来说|而言|划分|分析)," + "|[^,。;0-9]{2,6}方面,)");

    private static final Pattern CAPTION = Pattern.compile("\\s*[▲△▼▽]|[^。]{0,6}摄(?:影|$)");

    /** What a figure is compared with, so that it is of a time itself. */
    private static final Pattern COMPARED = Pattern.compile("同比|[比较][上去]年|[上去]年(?:同期|持平|基本持平)");

    /** What is so too where an earlier sentence of the paragraph says what it compares with: 产量5万吨,增长3%. */
    private static final Pattern GROWN = Pattern.compile("[0-9][^,。;]{0,4},(?:增长|下降|增加|减少|上涨)[0-9.]+%");

    /** A rate at which something has grown, as bulletins tell one after the other. */
    private static final Pattern GROWS =
            Pattern.compile("(?:增长|下降|增加|减少|上升|提高|增速|增幅|降幅|贡献率)[^,。;]{0,6}?[0-9.]+(?:%|个百分点)");

    /** What says that it has been so for longer. */
    private static final Pattern FOR_LONG = Pattern.compile("年均|近[0-9一二三四五六七八九十几]*年|以来|复合");

    /** How many sentences back one is looked for that says what they all compare with. */
    private static final int MOST_GROWN = 8;

    private final Article article;
    private final BySentence<Boolean> continuing;
    private final BySentence<Boolean> comparing;
    private final BySentence<Boolean> growing;

    public SentenceLinks(Article article) {
        this.article = article;
        this.continuing = new BySentence<>(article.sentences().size(), this::goesOn);
        this.comparing = new BySentence<>(article.sentences().size(), this::holdsComparison);
        this.growing =
                new BySentence<>(article.sentences().size(), index -> holds(index, GROWS) && !holds(index, FOR_LONG));
    }

    /** Whether a sentence goes on with the one before. */
    boolean continues(int index) {
        return continuing.of(index);
    }

    private boolean goesOn(int index) {
        return index > 0 && begins(index, DIVIDES) || details(index) || isDivided(index);
    }

    /** Whether a sentence before it in its paragraph begins to take figures apart: 从重点产业看,…. */
    private boolean isDivided(int index) {
        for (int i = index - 1; i > 0 && index - i < MOST_GROWN && isInParagraphOf(index, i); i--) {
            if (begins(i, DIVIDES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence says neither a figure nor a time between those before and after it in its paragraph. */
    boolean isRemark(int index) {
        return isInParagraph(index)
                && article.sentences().get(index).tokens().stream()
                        .noneMatch(token -> token instanceof QuantityToken || token instanceof TimeToken);
    }

    /** Whether a sentence only says what a picture between the paragraphs shows. */
    boolean isCaption(int index) {
        return begins(index, CAPTION);
    }

    /** Whether a sentence takes the figures of the one before apart: 其中,…. */
    public boolean details(int index) {
        return index > 0 && begins(index, CONTINUES) && isInParagraphOf(index, index - 1);
    }

    /** Whether a sentence compares its figures with those of a year ago. */
    boolean compares(int index) {
        return comparing.of(index);
    }

    /** Whether a sentence tells how much something has grown, but not over years. */
    boolean grows(int index) {
        return growing.of(index);
    }

    /** Whether it goes on with the sentence before, which does so too. */
    boolean growsWith(int index) {
        return index > 0 && grows(index) && grows(index - 1) && isInParagraphOf(index, index - 1);
    }

    private boolean holdsComparison(int index) {
        int first = index;
        while (!holds(first, COMPARED)) {
            boolean goesOn =
                    first > 0 && index - first < MOST_GROWN && holds(first, GROWN) && isInParagraphOf(first, first - 1);
            if (!goesOn) {
                return false;
            }
            first--;
        }
        return true;
    }

    private boolean holds(int index, Pattern words) {
        Span sentence = article.sentences().get(index).span();
        return words.matcher(article.text())
                .region(sentence.start(), sentence.end())
                .find();
    }

    private boolean begins(int index, Pattern with) {
        Span sentence = article.sentences().get(index).span();
        return with.matcher(article.text())
                .region(sentence.start(), sentence.end())
                .lookingAt();
    }

    /** Whether a sentence stands in the paragraph of the one before. */
    boolean isInParagraph(int index) {
        return index > 0 && isInParagraphOf(index, index - 1);
    }

    private boolean isInParagraphOf(int index, int other) {
        return article.sentences().get(index).sentence().paragraph()
                == article.sentences().get(other).sentence().paragraph();
    }
}
