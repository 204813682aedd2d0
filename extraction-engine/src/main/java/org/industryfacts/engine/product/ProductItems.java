package org.industryfacts.engine.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.product.ProductWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** Parts a phrase into the products that it names, each without what describes, counts or claims something of it. */
final class ProductItems {

    /** What parts the items of a list. */
    private static final Pattern AND = Pattern.compile("、|以及|及|和|与");

    /** What parts them where items hold lists of their own, and what parts those. */
    private static final Pattern OUTER = Pattern.compile("、|以及|®");

    private static final Pattern INNER = Pattern.compile("和|及|与");

    /** The later one of two versions: 1.0及1.5版本. */
    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+版本?");

    private static final int LONGEST_ITEM = 24;
    private static final int MOST_NAME = 4;
    private static final int LONGEST_CLAIM = 14;
    private static final int SHORTEST_NAMED = 4;

    private final SentenceReading sentence;
    private final ProductWords words;
    private final ItemEdges edges;
    private final boolean described;
    private final boolean strong;

    /**
     * @param described whether the phrase follows 研发的 or the like, so that what is said of a product may follow it
     * @param strong whether what stands there is a product, whatever it is called
     */
    ProductItems(SentenceReading sentence, ProductWords words, ItemEdges edges, boolean described, boolean strong) {
        this.sentence = sentence;
        this.words = words;
        this.edges = edges;
        this.described = described;
        this.strong = strong;
    }

    /** Parts a phrase into products; what stands before the last 的 only describes them. */
    List<Span> of(Span phrase) {
        Optional<List<Span>> kind = ofKind(phrase);
        if (kind.isPresent()) {
            return kind.get();
        }
        List<Span> all = split(phrase, AND);
        List<Span> row = isRow(all) ? all : split(phrase, OUTER);
        if (isRow(row)) {
            return row.stream().flatMap(item -> of(item).stream()).toList();
        }
        List<Span> whole = all.size() > 1 ? all.stream().map(this::bare).toList() : List.of();
        if (!whole.isEmpty() && !isDescribed(phrase) && whole.stream().allMatch(this::isProduct)) {
            return whole;
        }
        Span bare = bare(phrase);
        boolean claimed = strong || isClaimed(phrase, bare);
        List<Span> items = new ArrayList<>();
        for (Span item : split(bare, OUTER)) {
            List<Span> parts = split(item, INNER);
            boolean each = parts.size() > 1 && parts.stream().allMatch(this::isProduct);
            items.addAll(each ? parts : List.of(item));
        }
        return items.stream()
                .map(this::bare)
                .map(this::trimmed)
                .filter(item -> !isCounted(item) && (isProduct(item) || claimed && isNamed(item)))
                .toList();
    }

    /** Whether items are described each for itself: A公司的X、B公司的Y, but not 适应奶牛、生猪的饲料. */
    private boolean isRow(List<Span> items) {
        return items.size() > 1
                && items.stream().skip(1).allMatch(this::isLed)
                && (isLed(items.get(0)) || !beginsWithVerb(items.get(0)));
    }

    /** Whether an item of a row has a description or a claim of its own: A公司的X、|B公司的Y|、|全球首款Z|. */
    private boolean isLed(Span item) {
        String text = item.of(sentence.text());
        return text.indexOf('的') > 0 && text.indexOf('的') < text.length() - 1
                || IntStream.range(1, text.length())
                        .anyMatch(end -> sentence.isBoundary(item.start() + end)
                                && edges.claims().counts(text.substring(0, end)));
    }

    /** Whether things are only counted: 88条生产线. */
    private boolean isCounted(Span item) {
        return sentence.tokensIn(item).get(0) instanceof QuantityToken figure
                && figure.quantity().counter() != null;
    }

    /** Whether a verb begins it, so that a list before its 的 only describes: 适应奶牛、生猪的饲料. */
    private boolean isDescribed(Span phrase) {
        return beginsWithVerb(phrase)
                && sentence.tokensIn(phrase).stream()
                        .anyMatch(token -> text(token).equals("的"));
    }

    private boolean beginsWithVerb(Span phrase) {
        return sentence.tokensIn(phrase).get(0) instanceof WordToken word
                && word.word().wordClass() == WordClass.VERB
                && word.span().length() > 1;
    }

    /** Whether a phrase is said to be the first of its kind, which is a product whatever it is called: 全球首张基因图谱. */
    private boolean isClaimed(Span phrase, Span bare) {
        String text = sentence.text();
        int clause = sentence.clauseAt(bare.start()).start();
        int from = Math.max(clause, bare.start() - LONGEST_CLAIM);
        for (int start = from; start < bare.start(); start++) {
            if (sentence.isBoundary(start) && edges.claims().counts(text.substring(start, bare.start()))) {
                return phrase.end() - bare.end() <= 1;
            }
        }
        return false;
    }

    /** Whether it ends in a noun that names nothing else. */
    private boolean isNamed(Span item) {
        return item.length() >= SHORTEST_NAMED
                && !words.endsAsOther(item.of(sentence.text()))
                && !words.isVague(words(item))
                && mayEnd(
                        sentence.tokensIn(new Span(item.end() - 1, item.end())).get(0));
    }

    /** Whether a word may end the name of a product that no list knows; that of a firm (知远科技) ends otherwise. */
    private boolean mayEnd(Token token) {
        if (token instanceof WordToken word) {
            return switch (word.word().wordClass()) {
                case NOUN, NAME -> !words.endsAsFirm(text(token));
                case CLASSIFIER -> strong;
                default -> false;
            };
        }
        return strong && token instanceof CodeToken;
    }

    /** The items of a list that says what they all are: 恩沙替尼、谷美替尼等多款国产创新药. */
    private Optional<List<Span>> ofKind(Span phrase) {
        Matcher kind = edges.ofKind(phrase.of(sentence.text()));
        if (!kind.find() || kind.start() == 0 || !words.endsAsThing(kind.group(1))) {
            return Optional.empty();
        }
        List<Span> items = split(new Span(phrase.start(), phrase.start() + kind.start()), AND).stream()
                .map(this::bare)
                .filter(item -> item.length() > 1 && item.length() <= LONGEST_ITEM)
                .toList();
        return items.size() < 2 || items.stream().anyMatch(item -> words.endsAsOther(item.of(sentence.text())))
                ? Optional.empty()
                : Optional.of(items);
    }

    /**
     * As much of it from its beginning on as is a product, where more may follow: 服务器 in 服务器市场份额; but nothing of what
     * is a plan or service as a whole: 种苗培育计划.
     */
    private Span trimmed(Span item) {
        String whole = item.of(sentence.text());
        if (whole.endsWith("证") || !described && words.endsAsOther(whole)) {
            return item;
        }
        List<Token> tokens = sentence.tokensIn(item);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            int end = tokens.get(i).span().end();
            if (end > item.start() && end <= item.end() && isProduct(new Span(item.start(), end))) {
                Span prefix = new Span(item.start(), end);
                boolean ends = end == item.end() || words.endsAsThing(prefix.of(sentence.text()));
                boolean said = end == item.end() || described || isPredicate(tokens.get(i + 1));
                if (ends && said) {
                    return prefix;
                }
            }
        }
        return item;
    }

    /** A kind of product with its own name, which no dictionary knows: 新能源轻卡E路达. */
    private boolean isApposed(Span span) {
        List<Token> tokens = sentence.tokensIn(span);
        int first = tokens.size();
        while (first > 1 && isPartOfName(tokens.get(first - 1))) {
            first--;
        }
        boolean named = first < tokens.size() && tokens.size() - first <= MOST_NAME;
        return named
                && words.endsAsThing(
                        new Span(span.start(), tokens.get(first).span().start()).of(sentence.text()));
    }

    private boolean isPartOfName(Token token) {
        return token instanceof NameToken
                || token instanceof WordToken word
                        && (word.span().length() == 1 || word.word().wordClass() == WordClass.NAME)
                        && word.word().wordClass() != WordClass.CONJUNCTION
                        && word.word().wordClass() != WordClass.PUNCTUATION;
    }

    private boolean isProduct(Span span) {
        String name = span.of(sentence.text());
        return span.length() > 1
                && !endsInVerb(span)
                && isBalanced(name)
                && (words.isProduct(name, words(span)) || VERSION.matcher(name).matches() || isApposed(span));
    }

    private List<String> words(Span span) {
        return sentence.tokensIn(span).stream().map(this::text).toList();
    }

    /** Whether each quotation mark and bracket has its other. */
    private static boolean isBalanced(String name) {
        return name.contains("“") == name.contains("”") && name.contains("(") == name.contains(")");
    }

    /** 装车 ends as cars do, but says what is done. */
    private boolean endsInVerb(Span span) {
        List<Token> tokens = sentence.tokensIn(span);
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1) instanceof WordToken word
                && word.word().wordClass() == WordClass.VERB
                && !word.word().nominal();
    }

    /** Without what describes it, counts it and claims something of it. */
    Span bare(Span phrase) {
        Span name = edges.bare(phrase.of(sentence.text()));
        return afterName(new Span(phrase.start() + name.start(), phrase.start() + name.end()));
    }

    /** Without the name of its maker, known or not: 短刀电池 of 蜂巢能源短刀电池. */
    private Span afterName(Span phrase) {
        List<Token> tokens = sentence.tokensIn(phrase);
        int end = edges.maker(sentence.text(), tokens);
        if (end > 0 && end < tokens.size() && !isMedicine(tokens, end)) {
            Span rest = new Span(tokens.get(end).span().start(), phrase.end());
            return isProduct(rest) ? rest : phrase;
        }
        return phrase;
    }

    /** Whether what looks like a brand is what a medicine is called: 维迪西妥 of 维迪西妥单抗, 泰它西普. */
    private boolean isMedicine(List<Token> tokens, int end) {
        return !(tokens.get(0) instanceof NameToken)
                && (tokens.get(end) instanceof WordToken next && next.span().length() == 1 && !next.isMark()
                        || words.is(Kind.DOSE, text(tokens.get(end)))
                        || words.endsAsThing(sentence.text()
                                .substring(
                                        tokens.get(0).span().start(),
                                        tokens.get(end - 1).span().end())));
    }

    private boolean isPredicate(Token token) {
        return token instanceof WordToken word
                && (word.word().wordClass() == WordClass.VERB && word.span().length() > 1
                        || words.is(Kind.BETWEEN, text(token))
                        || words.is(Kind.BREAKS, text(token)));
    }

    private List<Span> split(Span span, Pattern separators) {
        List<Span> items = new ArrayList<>();
        Matcher mark = separators.matcher(span.of(sentence.text()));
        int start = span.start();
        while (mark.find()) {
            if (sentence.isBoundary(span.start() + mark.start()) && sentence.isBoundary(span.start() + mark.end())) {
                addItem(items, start, span.start() + mark.start());
                start = span.start() + mark.end();
            }
        }
        addItem(items, start, span.end());
        return items;
    }

    private static void addItem(List<Span> items, int start, int end) {
        if (end > start) {
            items.add(new Span(start, end));
        }
    }

    private String text(Token token) {
        return token.of(sentence.text());
    }
}
