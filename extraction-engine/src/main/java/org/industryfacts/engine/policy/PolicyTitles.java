package org.industryfacts.engine.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.EndingTable;
import org.industryfacts.engine.lexicon.LexiconFile;

/** Tells the titles of policies from those of books, reports and standards, and named plans from nameless ones. */
final class PolicyTitles {

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern NUMBERED = Pattern.compile("[0-9一二三四五六七八九十百]+(余|多)?(条|项行动|大行动)$");
    private static final Pattern NEW_POLICY = Pattern.compile("(?:新政|政策|措施)[0-9一二三四五六七八九十百]+条$");

    /** How long an action takes, how many or what it all is: 三年行动, 粮食生产、储备能力提升行动. */
    private static final Pattern COUNTED = Pattern.compile("[0-9一二三四五六七八九十](?:年|项|大)|、");

    /** Actions that are carried out everywhere, and slogans in a row. */
    private static final Pattern ANYWHERE = Pattern.compile("[+＋]”?行动$|”、“");

    private static final Set<String> SEVERAL = Set.of("一系列", "系列", "一批", "多项", "一揽子");
    private static final int LONGEST_NAMELESS = 12;

    /** What a title is that ends with a word. */
    private enum Kind {
        PLAN,
        PROGRAMME,
        /** 行动: a programme where it has years or a number, else what anybody does. */
        ACTION,
        TITLE,
        OTHER
    }

    private final EndingTable<Kind> endings;
    private final Set<String> nameless;

    private PolicyTitles(Map<String, Kind> endings, Set<String> nameless) {
        this.endings = new EndingTable<>(endings);
        this.nameless = Set.copyOf(nameless);
    }

    static PolicyTitles load() {
        return new PolicyTitles(
                LexiconFile.map(PolicyTitles.class, "policy-titles.tsv", row -> row.constant(Kind.class, 1)),
                LexiconFile.words(PolicyTitles.class, "plan-words.tsv"));
    }

    /** Whether what stands in 《》 is a policy; a bare 办法 or 实施方案 only says again what was named before. */
    boolean isPolicy(String title) {
        String bare = unbracketed(title);
        Kind kind = kind(bare);
        boolean titled = kind == null ? bare.startsWith("关于") : kind != Kind.OTHER;
        return titled && !isNameless(bare);
    }

    /**
     * Whether a noun phrase names a plan or measure.
     *
     * @param words of the phrase: some must say what it is about
     */
    boolean isPlan(String phrase, List<String> words) {
        Kind kind = kind(unbracketed(phrase));
        boolean plan = kind == Kind.PLAN
                || kind == Kind.PROGRAMME
                || kind == Kind.ACTION && !ANYWHERE.matcher(phrase).find()
                || NEW_POLICY.matcher(phrase).find();
        return plan
                && balanced(phrase)
                && SEVERAL.stream().noneMatch(phrase::startsWith)
                && !words.stream().allMatch(this::saysNothing);
    }

    /** Whether a phrase that names a plan names one that is carried out as a whole: 高成长企业培育计划. */
    boolean isProgramme(String phrase) {
        Kind kind = kind(unbracketed(phrase));
        return kind == Kind.PROGRAMME
                || kind == Kind.ACTION && COUNTED.matcher(phrase).find();
    }

    private static boolean balanced(String phrase) {
        return phrase.contains("“") == phrase.contains("”") && phrase.contains("‘") == phrase.contains("’");
    }

    /** Whether what stands in quotation marks is a plan: 人才十条, “链长”计划. */
    boolean isQuotedPlan(String quoted) {
        Kind kind = kind(quoted);
        return NUMBERED.matcher(quoted).find()
                || (kind == Kind.PLAN || kind == Kind.PROGRAMME || kind == Kind.ACTION) && !saysNothing(quoted);
    }

    private @Nullable Kind kind(String phrase) {
        boolean quoted = phrase.endsWith("”") || phrase.endsWith("’");
        return endings.longest(quoted ? phrase.substring(0, phrase.length() - 1) : phrase);
    }

    private boolean isNameless(String title) {
        return title.length() <= LONGEST_NAMELESS && saysNothing(title);
    }

    /** Whether a text is one of the words that name nothing, or some of them in a row. */
    private boolean saysNothing(String text) {
        if (text.isEmpty() || nameless.contains(text)) {
            return true;
        }
        for (int end = 1; end < text.length(); end++) {
            if (nameless.contains(text.substring(0, end)) && saysNothing(text.substring(end))) {
                return true;
            }
        }
        return false;
    }

    /** A title without the brackets that it ends with: years, 试行. */
    static String unbracketed(String title) {
        String bare = title;
        while (bare.endsWith(")") && BRACKETED.matcher(bare).find()) {
            bare = BRACKETED.matcher(bare).replaceFirst("");
        }
        return bare;
    }
}
