package org.industryfacts.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.TitleToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * The plan that a verb issues, where no 《》 say how far its title reaches. A title holds verbs as other phrases do not:
 * 支持机器人企业上规模的若干政策.
 */
final class PlanPhrase {

    private static final int MOST_TOKENS = 14;
    /** How many items or years a plan has: 支持氢能发展的17条措施, 制造业5年行动计划. */
    private static final Pattern ITEMS = Pattern.compile("[0-9一二三四五六七八九十]+(?:条|项|大|年)");

    private static final Pattern FIVE_YEARS = Pattern.compile("“?十[一二三四五六]五”?");
    private static final Set<String> WITHIN = Set.of("“", "”", "‘", "’", "+", "-", "·", "×");
    private static final Set<String> SEPARATORS = Set.of("、", "和", "与", "及", "以及");
    private static final Set<String> NOTICES = Set.of("通知", "公告", "通告", "函", "意见");
    private static final Set<String> MAKES = Set.of("编制", "制定", "制订", "起草", "出台", "印发", "发布", "公布", "推出");
    private static final Set<String> JOINERS = Set.of("的", "和", "与", "及");

    private final SentenceReading sentence;
    private final Predicate<Span> isPlan;
    private final boolean enumerated;

    /** @param isPlan whether a stretch of the text is a plan */
    PlanPhrase(SentenceReading sentence, Predicate<Span> isPlan) {
        this(sentence, isPlan, false);
    }

    private PlanPhrase(SentenceReading sentence, Predicate<Span> isPlan, boolean enumerated) {
        this.sentence = sentence;
        this.isPlan = isPlan;
        this.enumerated = enumerated;
    }

    /** The same for plans whose titles may say one thing after another: 粮食生产、储备能力提升行动. */
    PlanPhrase enumerated() {
        return new PlanPhrase(sentence, isPlan, true);
    }

    /** The plans that begin at a position, one or a list of them. */
    List<Span> after(int position) {
        List<Span> plans = new ArrayList<>();
        int begin = position;
        while (begin >= 0) {
            Optional<Span> plan = first(pastOf(begin));
            plan.ifPresent(plans::add);
            begin = plan.isEmpty() ? -1 : afterSeparator(plan.get().end());
        }
        return plans;
    }

    /** The first plan that ends where no title goes on; else the one that a noun is said to be of: X行动的收官之年. */
    private Optional<Span> first(int position) {
        List<Token> tokens =
                sentence.tokensIn(new Span(position, sentence.span().end()));
        Optional<Span> owner = Optional.empty();
        for (int i = 0; i < tokens.size() && i < MOST_TOKENS && mayStand(tokens, i); i++) {
            Span reached = new Span(position, tokens.get(i).span().end());
            boolean last = i + 1 == tokens.size();
            boolean ends = last || !goesOn(tokens.subList(i + 1, tokens.size()));
            boolean owns = !last && textOf(tokens.get(i + 1)).equals("的");
            if ((ends || owns) && isPlan.test(reached)) {
                if (ends) {
                    return Optional.of(reached);
                }
                owner = Optional.of(reached);
            }
        }
        return owner;
    }

    /** A plan is named after what it is said to be: 发布的“算力十条”. */
    private int pastOf(int position) {
        return position < sentence.span().end() && sentence.text().charAt(position) == '的' ? position + 1 : position;
    }

    /** Where the next item of a list begins; -1 where none does. */
    private int afterSeparator(int position) {
        List<Token> next = sentence.tokensIn(new Span(position, sentence.span().end()));
        return next.size() > 1 && SEPARATORS.contains(textOf(next.get(0)))
                ? next.get(1).span().start()
                : -1;
    }

    /** The longest plan that ends at a position; it holds no verb but those that are used as nouns. */
    Optional<Span> before(int position) {
        Optional<Span> quoted = quotedBefore(position);
        if (quoted.isPresent()) {
            return quoted;
        }
        List<Token> tokens =
                sentence.tokensIn(new Span(sentence.clauseAt(position - 1).start(), position));
        Optional<Span> plan = Optional.empty();
        for (int i = tokens.size() - 1;
                i >= 0 && tokens.size() - i <= MOST_TOKENS && isNominal(tokens.get(i)) && !isMade(sentence, tokens, i);
                i--) {
            Span reached = new Span(tokens.get(i).span().start(), position);
            plan = isPlan.test(reached) ? Optional.of(reached) : plan;
        }
        return plan;
    }

    /** Whether 的 only ends what was done with the plan: 编制|的|产业规划. */
    private static boolean isMade(SentenceReading sentence, List<Token> tokens, int index) {
        return index > 0
                && tokens.get(index).of(sentence.text()).equals("的")
                && MAKES.contains(tokens.get(index - 1).of(sentence.text()));
    }

    /** Where the word for how a plan was made begins that stands with 的 before it; -1 where none does. */
    static int beginOfMaking(SentenceReading sentence, Span plan) {
        int clause = sentence.clauseAt(plan.start()).start();
        List<Token> tokens = sentence.tokensIn(new Span(Math.min(clause, plan.start()), plan.start()));
        int last = tokens.size() - 1;
        return isMade(sentence, tokens, last) ? tokens.get(last - 1).span().start() : -1;
    }

    /** The plan in quotation marks that ends at a position, whatever words it holds: “兴鲁英才计划”. */
    private Optional<Span> quotedBefore(int position) {
        if (position == sentence.span().start() || sentence.text().charAt(position - 1) != '”') {
            return Optional.empty();
        }
        int open = sentence.text().lastIndexOf('“', position - 1);
        boolean within = open >= sentence.clauseAt(position - 1).start();
        return within ? Optional.of(new Span(open, position)).filter(isPlan) : Optional.empty();
    }

    /** A title may begin with its years: 2013年至2017年清洁空气行动计划. */
    private boolean mayStand(List<Token> tokens, int index) {
        return mayHold(tokens.get(index)) || index == 0 && tokens.get(0) instanceof TimeToken;
    }

    private boolean mayHold(Token token) {
        if (token instanceof WordToken word && word.word().wordClass() == WordClass.PUNCTUATION) {
            return WITHIN.contains(textOf(token)) || enumerated && textOf(token).equals("、");
        }
        boolean years =
                token instanceof TimeToken && FIVE_YEARS.matcher(textOf(token)).matches();
        boolean items =
                token instanceof QuantityToken && ITEMS.matcher(textOf(token)).matches();
        return years
                || items
                || !(token instanceof QuantityToken || token instanceof TimeToken || token instanceof TitleToken);
    }

    private boolean isNominal(Token token) {
        if (!(token instanceof WordToken word)) {
            return mayHold(token);
        }
        return switch (word.word().wordClass()) {
            case NUMERAL, ADJECTIVE, PUNCTUATION -> mayHold(token);
            default -> word.word().nominal() || JOINERS.contains(textOf(token));
        };
    }

    /** Whether the words after it would go on with a title; 的通知 speaks of the notice that brings it. */
    private boolean goesOn(List<Token> after) {
        if (textOf(after.get(0)).equals("的")) {
            return after.size() == 1 || !NOTICES.contains(textOf(after.get(1)));
        }
        return after.get(0) instanceof NameToken
                || after.get(0) instanceof WordToken word && word.word().nominal();
    }

    private String textOf(Token token) {
        return token.of(sentence.text());
    }
}
