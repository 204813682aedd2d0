package org.industryfacts.engine.product;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/** What a product is said to be the first, only or greatest of: 国内首个, 全球首款, 填补国内空白. */
final class Claims {

    private static final Pattern EFFECT =
            Pattern.compile("填补了?[一-龥]{0,8}空白|打破了?[一-龥]{0,8}垄断|(?:达到)?(?:国际|世界|国内)(?:先进|领先)水平");

    /** One of these stands in each claim: most texts hold none, so that they need not be searched. So below. */
    private static final String CLAIMING = "首第唯率独最领";

    private static final String COUNTING = "首第唯";

    private static final String EFFECTIVE = "填打水";

    /** A sentence that speaks of the product of the one before it. */
    private static final Pattern NEXT = Pattern.compile("这(?:也)?是|该[^,。]{1,6}是|这一|这款|据悉,(?:这|该)");

    private static final int LONGEST = 16;
    private static final int BEFORE_VERB = 8;
    private static final int MOST_CLAUSES = 12;
    private final Pattern first;
    private final Pattern last;
    private final Pattern counts;
    private final Pattern counted;

    /** A clause that goes on about the product, and one that turns to another. */
    private final Pattern ofIt;

    private final Pattern another;

    private static final Pattern BARE = Pattern.compile("首|第[一1]");

    private final ProductWords words;

    Claims(ProductWords words) {
        this.words = words;
        String area = "(?:在?(?:@area|[一-龥]{2,3}地区|[一-龥]{2,3}[省市])(?:范围内)?)";
        String greatest = "(?:[一-龥]{0,6}最[大小高快强轻薄全长先多早低优深厚重新][进大]?|领先|首次)";
        String claim = area + "?(?:首创|首@counter|第[一1]@counter|唯一(?:一?@counter)?|率先|独创)|" + area + greatest;
        this.first = words.pattern(claim);
        this.last = words.pattern("(?:" + claim + ")$");
        this.counted = words.pattern(area + "?(?:首|第[一1])@counter(?=[一-龥A-Z0-9“])");
        this.counts = words.pattern(area + "?(?:首|第[一1]|唯一一?)@counter");
        this.ofIt = words.pattern("@leads-on?@goes-on");
        this.another = words.pattern("@announces(?:了|出)|;$");
    }

    /**
     * What is claimed between the verb and the product, in a next clause that speaks of it, or in the next sentence.
     */
    Optional<String> of(Sighting sighting, Span product) {
        String text = sighting.article().text();
        int first = Math.min(sighting.match().span().start(), product.start());
        int begin = Math.max(sighting.sentence().clauseAt(product.start()).start(), first - BEFORE_VERB);
        return within(own(text.substring(Math.min(begin, product.start()), product.start())))
                .or(() -> inClauses(sighting, product))
                .or(() -> inNextSentence(sighting));
    }

    /**
     * What stands before a product in its own item of a list, where that says anything: A公司的全球首款X、|B公司的|Y. A mere count
     * goes on with the claim before it: 我国第一支X、第一支Y.
     */
    private String own(String before) {
        int mark = before.lastIndexOf('、');
        boolean next = mark > 0
                && mark + 1 < before.length()
                && words.endsAsThing(before.substring(0, mark))
                && !BARE.matcher(before).region(mark + 1, before.length()).lookingAt();
        return next ? before.substring(mark + 1) : before;
    }

    private Optional<String> inClauses(Sighting sighting, Span product) {
        Span own = sighting.sentence().clauseAt(product.start());
        String rest = sighting.text(Reach.after(own, product.end()));
        boolean ofNext = rest.startsWith("、") && inside(rest) > 0;
        Optional<String> claim = ofNext ? Optional.empty() : within(rest);
        if (rest.endsWith(";")) {
            return claim;
        }
        List<Span> clauses = sighting.sentence().sentence().clauses();
        int first = sighting.sentence().clauseIndexAt(own.end());
        for (Span clause : clauses.subList(first, Math.min(clauses.size(), first + MOST_CLAUSES))) {
            String said = sighting.text(Reach.after(clause, clause.start()));
            if (claim.isEmpty()) {
                if (another.matcher(said).find()) {
                    return Optional.empty();
                }
                claim = ofIt.matcher(said).lookingAt() ? within(said) : Optional.empty();
            }
        }
        return claim;
    }

    private Optional<String> inNextSentence(Sighting sighting) {
        int next = sighting.index() + 1;
        return next < sighting.article().sentences().size()
                ? Optional.of(sighting.article().sentences().get(next).span())
                        .map(span ->
                                sighting.text(Reach.after(span, span.start())).strip())
                        .filter(said -> NEXT.matcher(said).lookingAt())
                        .flatMap(this::within)
                : Optional.empty();
    }

    /** Where the claim begins that a stretch of text ends with; its length where it ends with none. */
    int trailing(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        String near = text.substring(from);
        Matcher matcher = last.matcher(near);
        return holdsOneOf(CLAIMING, near) && matcher.find() ? from + matcher.start() : text.length();
    }

    /** Where the claim begins before which something else is said: 首台 of 建设成都首台; 0 where there is none. */
    int inside(String text) {
        Matcher matcher = counted.matcher(text);
        return holdsOneOf(COUNTING, text) && matcher.find() ? matcher.start() : 0;
    }

    /** Whether a text counts something as the first or only one: 全球首张. */
    boolean counts(String text) {
        return counts.matcher(text).matches();
    }

    /** The claim at the beginning of a name or of what stands before it; empty where there is none. */
    Optional<String> leading(String text) {
        Matcher matcher = first.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The first claim in a stretch of text; one that counts goes before others: 率先推出全球首款. */
    Optional<String> within(String text) {
        Matcher count = counts.matcher(text);
        if (holdsOneOf(COUNTING, text) && count.find()) {
            return Optional.of(count.group());
        }
        Matcher claim = first.matcher(text);
        if (holdsOneOf(CLAIMING, text) && claim.find()) {
            return Optional.of(claim.group().replaceFirst("^[是为成了系属]+", ""));
        }
        Matcher effect = EFFECT.matcher(text);
        return holdsOneOf(EFFECTIVE, text) && effect.find() ? Optional.of(effect.group()) : Optional.empty();
    }

    private static boolean holdsOneOf(String characters, String text) {
        for (int i = 0; i < characters.length(); i++) {
            if (text.indexOf(characters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
