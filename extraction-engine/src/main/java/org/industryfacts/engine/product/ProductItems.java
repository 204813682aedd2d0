package org.industryfacts.engine.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.product.ProductWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** Parts a phrase into the products that it names, each without what describes, counts or claims something of it. */
final class ProductItems {

    /** What parts the items of a list. */
    private static final Pattern AND = Pattern.compile("、|以及|及|和|与");

    /** What parts them where items hold lists of their own, and what parts those. */
    private static final Pattern OUTER = Pattern.compile("、|以及|®");

    private static final Pattern INNER = Pattern.compile("和|及|与");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:[一两三四五六七八九十多数几0-9]+(?:余|多)?(?:款|种|个|台|套|项|例|批|类(?!新药|创新药|中药|化药|生物|医疗))(?:自主)?|[最全]?新款|系列|全套|多款|[款台套](?=[一-龥]{2})|其|(?:公司|企业|集团)(?=[一-龥A-Z0-9]{3})|了|出|成功|的|新的|我国|国产化?的?|这款|该款|该|此款)+");
    private static final Pattern TAIL = Pattern.compile(
            "(?:等)?[一两三四五六七八九十多数几0-9]+(?:款|种|个|台|套|项|大)(?:新?产品|新品|车型|机型|型号|模型|技术|系列)?$|(?:新增?|增加)?适应症$|等$");

    /** 等多款国产创新药 after a list. */
    private static final Pattern OF_KIND =
            Pattern.compile("等(?:[一两三四五六七八九十多数几0-9]+(?:余|多)?(?:款|种|个|台|套|项|大|类))?([一-龥A-Za-z]{2,10})$");

    /** The later one of two versions: 1.0及1.5版本. */
    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+版本?");

    private static final int LONGEST_ITEM = 24;
    private static final int MOST_NAME = 4;
    private static final int LONGEST_CLAIM = 14;
    private static final int SHORTEST_NAMED = 4;

    private final SentenceReading sentence;
    private final ProductWords words;
    private final boolean described;
    private final boolean strong;

    /**
     * @param described whether the phrase follows 研发的 or the like, so that what is said of a product may follow it
     * @param strong whether what stands there is a product, whatever it is called
     */
    ProductItems(SentenceReading sentence, ProductWords words, boolean described, boolean strong) {
        this.sentence = sentence;
        this.words = words;
        this.described = described;
        this.strong = strong;
    }

    /** Parts a phrase into products; what stands before the last 的 only describes them. */
    List<Span> of(Span phrase) {
        Optional<List<Span>> kind = ofKind(phrase);
        if (kind.isPresent()) {
            return kind.get();
        }
        List<Span> whole = split(phrase, AND).stream().map(this::bare).toList();
        if (whole.size() > 1 && whole.stream().allMatch(this::isProduct)) {
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
                .filter(item -> isProduct(item) || claimed && isNamed(item))
                .toList();
    }

    /** Whether a phrase is said to be the first of its kind, which is a product whatever it is called: 全球首张基因图谱. */
    private boolean isClaimed(Span phrase, Span bare) {
        String text = sentence.text();
        int clause = sentence.clauseAt(bare.start()).start();
        int from = Math.max(clause, bare.start() - LONGEST_CLAIM);
        for (int start = from; start < bare.start(); start++) {
            if (sentence.isBoundary(start) && Claims.counts(text.substring(start, bare.start()))) {
                return phrase.end() - bare.end() <= 1;
            }
        }
        return false;
    }

    /** Whether it ends in a noun that names nothing else. */
    private boolean isNamed(Span item) {
        List<Token> tokens = sentence.tokensIn(item);
        return item.length() >= SHORTEST_NAMED
                && !words.endsAsOther(item.of(sentence.text()))
                && !words.isVague(tokens.stream().map(this::text).toList())
                && mayEnd(tokens.get(tokens.size() - 1));
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
        Matcher kind = OF_KIND.matcher(phrase.of(sentence.text()));
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

    /** As much of it from its beginning on as is a product, where more may follow: 服务器 in 服务器市场份额. */
    private Span trimmed(Span item) {
        if (item.of(sentence.text()).endsWith("证")) {
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
                        && word.word().wordClass() != WordClass.PUNCTUATION;
    }

    private boolean isProduct(Span span) {
        List<String> parts = sentence.tokensIn(span).stream().map(this::text).toList();
        String name = span.of(sentence.text());
        return span.length() > 1
                && !endsInVerb(span)
                && isBalanced(name)
                && (words.isProduct(name, parts) || VERSION.matcher(name).matches() || isApposed(span));
    }

    /** Whether each quotation mark has its other. */
    private static boolean isBalanced(String name) {
        return name.contains("“") == name.contains("”");
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
        String text = phrase.of(sentence.text());
        int depth = lastOf(text) + 1;
        depth += Claims.inside(text.substring(depth));
        String head = text.substring(depth);
        int lead = leadOf(head);
        String kept = head.substring(lead);
        Matcher tail = TAIL.matcher(kept);
        int end = tail.find() && tail.start() > 0 ? tail.start() : kept.length();
        int start = phrase.start() + depth + lead;
        return afterName(new Span(start, start + end));
    }

    /** Without the name of its maker: 短刀电池 of 蜂巢能源短刀电池. */
    private Span afterName(Span phrase) {
        List<Token> tokens = sentence.tokensIn(phrase);
        if (tokens.size() > 1 && tokens.get(0) instanceof NameToken) {
            Span rest = new Span(tokens.get(1).span().start(), phrase.end());
            return isProduct(rest) ? rest : phrase;
        }
        return phrase;
    }

    /** The last 的 that stands in no quotation marks or brackets; -1 where none does. */
    private static int lastOf(String text) {
        int last = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("“‘(《".indexOf(c) >= 0) {
                depth++;
            } else if ("”’)》".indexOf(c) >= 0) {
                depth--;
            }
            last = c == '的' && depth == 0 ? i : last;
        }
        return last;
    }

    private boolean isPredicate(Token token) {
        return token instanceof WordToken word
                && (word.word().wordClass() == WordClass.VERB && word.span().length() > 1
                        || words.is(Kind.BETWEEN, text(token))
                        || words.is(Kind.BREAKS, text(token)));
    }

    private static int leadOf(String head) {
        int lead = 0;
        boolean more = true;
        while (more) {
            String rest = head.substring(lead);
            Matcher count = LEAD.matcher(rest);
            int step = count.lookingAt()
                    ? count.end()
                    : Claims.leading(rest).map(String::length).orElse(0);
            lead += step;
            more = step > 0;
        }
        return lead;
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
