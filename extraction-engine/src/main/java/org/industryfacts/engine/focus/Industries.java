package org.industryfacts.engine.focus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.text.Span;
import org.industryfacts.industry.IndustryTree;

/**
 * Tells what phrases name industries: those that the taxonomy knows, and where the text says that it lists industries,
 * others too. Immutable and safe to share between threads.
 */
final class Industries {

    private static final int LONGEST = 18;
    private static final int SHORTEST_CALLED = 3;
    private static final List<String> CALLED = List.of("产业", "制造业", "服务业", "加工业");

    /** What no name of an industry holds. */
    private static final Pattern STRANGE = Pattern.compile("[“”‘’,、;:+]|[两三四五六七八九十]大|[0-9]{2}|^\\(|^[0-9][一-龥]|[进举]行");

    private static final String STRANGE_CHARACTERS = "“”‘’,、;:+(大行0123456789";

    /** A mark within the name: 软件、信息服务. */
    private static final Pattern LAST_MARK = Pattern.compile("(?<=[一-龥])、(?=[一-龥]+$)");

    private static final Pattern QUOTED = Pattern.compile("(?<=.)[“‘][^”’]*[”’]?$");

    private static final String QUOTES = "“”‘’";

    private static final Pattern MARKS = Pattern.compile("^[“‘]|[”’]$");

    private static final Pattern OF = Pattern.compile("的(核心|重要|关键|主要|理想|首选|最佳|主|“?主?)?$");

    /** What is done to an industry: 发展数字经济. */
    private static final Pattern DONE = Pattern.compile(
            "^(?:重点|大力|主要|积极|加快|全力|着力)?(?:发展|培育|扶持|壮大|布局|推动|推进|做强|做大|做优|打造|谋划|促进|攻坚|形成|构建|建设|调整|[主狠大力紧]抓)(?:(?<=布局)发展)?(?=..)");

    /** A look at one character tells of most phrases that the pattern need not be tried. So below. */
    private static final String DONE_FIRST = "重积加全着发培扶壮布推做优打谋促攻形构建调主狠大力紧";

    private static final Set<String> MEANT = Set.of("产业", "行业", "领域", "技术");

    private static final Pattern SORT = Pattern.compile("(?:首位|主导|支柱|特色|优势|传统|新兴|先导|重点)产业$");

    private static final Pattern SIZE = Pattern.compile("^[0-9.]+[万千百]*亿元?级?");
    private static final String SIZE_FIRST = "0123456789.";

    private final IndustryTree tree;
    private final WordEndings kinds;
    private final WordEndings activities;
    private final WordEndings endings;
    private final WordTable<Boolean> leads;
    private final SenseTable<BroadWord> broad;
    private final WordsBehind behind;

    private Industries(
            IndustryTree tree,
            WordEndings kinds,
            WordEndings activities,
            WordEndings endings,
            Set<String> leads,
            SenseTable<BroadWord> broad,
            WordsBehind behind) {
        this.tree = tree;
        this.kinds = kinds;
        this.activities = activities;
        this.endings = endings;
        this.leads = WordTable.of(leads);
        this.broad = broad;
        this.behind = behind;
    }

    static Industries load(IndustryTree tree) {
        return new Industries(
                tree,
                WordEndings.load(Industries.class, "industry-kinds.tsv"),
                WordEndings.load(Industries.class, "no-industry-endings.tsv"),
                WordEndings.load(Industries.class, "industry-endings.tsv"),
                LexiconFile.words(Industries.class, "vague-leads.tsv"),
                SenseTable.load(BroadWord.class, "broad-words.tsv"),
                WordsBehind.load());
    }

    /** Whether a word makes an activity, a firm or a figure of the industry before it: 企业, 规模. */
    boolean isOther(String word) {
        return activities.end(word);
    }

    /** Whether a phrase is a word for industries, so that what is listed before it are some: 主导产业. */
    boolean isKind(String phrase) {
        return kinds.end(phrase);
    }

    /**
     * The industries among phrases that stand in a row, as a list that may be added to.
     *
     * @param said whether the text says that they are some; one that is known then vouches for the others
     */
    List<String> read(List<String> phrases, boolean said) {
        return read(phrases, said, false);
    }

    /**
     * The same.
     *
     * @param sure whether the words around leave no doubt, so that none needs to be known
     */
    List<String> read(List<String> phrases, boolean said, boolean sure) {
        if (areSteps(phrases)) {
            return new ArrayList<>();
        }
        List<String> sound = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String phrase : phrases) {
            String industry = bare(phrase);
            if (isSound(industry)) {
                sound.add(industry);
                if (tree.find(industry).isPresent()) {
                    known.add(industry);
                }
            }
        }
        boolean vouched = sure || said && (!known.isEmpty() || sound.stream().anyMatch(this::soundsLikeOne));
        if (!vouched) {
            sound.removeIf(industry -> !known.contains(industry)
                    && !(said && isCalledOne(industry))
                    && !(!known.isEmpty() && soundsLikeOne(industry)));
        }
        if (sound.size() < phrases.size() && sound.stream().allMatch(this::isStep)) {
            sound.clear();
        }
        return sound;
    }

    /** Whether all but a few of a list are steps of one industry: 形成中药材种植、加工、包装、销售等产业链, but not 种业、种植、加工. */
    private boolean areSteps(List<String> phrases) {
        long steps = phrases.stream().filter(this::isStep).count();
        return steps > 1
                && steps > 2 * (phrases.size() - steps)
                && phrases.stream().anyMatch(phrase -> broad.is(BroadWord.STEP, phrase));
    }

    /** Whether a phrase is a step of an industry, be it one of its own, too. */
    private boolean isStep(String phrase) {
        return broad.is(BroadWord.STEP, phrase) || broad.is(BroadWord.TRADE, phrase);
    }

    /** Whether a phrase is called an industry and known as one: 机器人产业. */
    boolean isOne(String phrase) {
        return phrase.endsWith("产业") && !read(List.of(phrase), false).isEmpty();
    }

    /** Whether a phrase calls itself an industry, be it a known one or not: 酒类包装产业. */
    static boolean isCalledOne(String phrase) {
        return phrase.length() >= SHORTEST_CALLED
                && CALLED.stream().anyMatch(called -> phrase.length() > called.length() && phrase.endsWith(called));
    }

    /** Whether a phrase that the taxonomy lacks holds a known industry: 临港化工. */
    boolean holdsOne(String phrase) {
        String industry = bare(phrase);
        return isSound(industry)
                && IntStream.range(0, industry.length() - 1)
                        .anyMatch(start -> tree.find(industry.substring(start)).isPresent());
    }

    /** Whether two names are the same but for a word that says that an industry is meant. */
    static boolean areSame(String one, String other) {
        return meant(one).equals(meant(other));
    }

    private static String meant(String industry) {
        int end = industry.length() - 2;
        return end >= 0 && MEANT.contains(industry.substring(end)) ? industry.substring(0, end) : industry;
    }

    private boolean isSound(String phrase) {
        return phrase.length() >= 2
                && phrase.length() <= LONGEST
                && !broad.is(BroadWord.BROAD, phrase)
                && !broad.is(BroadWord.STEP, phrase)
                && !(activities.end(phrase) && !isKnownOne(phrase))
                && !isStrange(phrase)
                && !isUmbrella(phrase);
    }

    /** Whether a phrase speaks of industries without naming one. */
    private boolean isUmbrella(String phrase) {
        return !broad.is(BroadWord.SECTOR, phrase) && (tree.isUmbrella(phrase) || tree.isUmbrella(phrase + "产业"));
    }

    /** 石化产业, which only looks like 现代化产业. */
    private boolean isKnownOne(String phrase) {
        return phrase.endsWith("产业") && tree.find(phrase).isPresent();
    }

    private static boolean isStrange(String phrase) {
        return holdsOneOf(STRANGE_CHARACTERS, phrase)
                && STRANGE.matcher(LAST_MARK.matcher(phrase).replaceFirst("")).find();
    }

    private static boolean holdsOneOf(String characters, String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (characters.indexOf(phrase.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWithOneOf(String characters, String phrase) {
        return !phrase.isEmpty() && characters.indexOf(phrase.charAt(0)) >= 0;
    }

    /** Whether a phrase holds a known industry or ends as the names of industries do. */
    private boolean soundsLikeOne(String phrase) {
        return !tree.within(phrase).isEmpty() || tree.find(phrase + "产业").isPresent() || endings.end(phrase);
    }

    /** A phrase without what stands around the name: 全球领先的算力产业, 5000亿元级数据要素产业, 邮轮经济产业链. */
    private String bare(String phrase) {
        String named = phrase.indexOf('的') < 0 ? phrase : OF.matcher(phrase).replaceFirst("");
        named = beginsWithOneOf(DONE_FIRST, named) ? DONE.matcher(named).replaceFirst("") : named;
        named = named.substring(named.lastIndexOf('的') + 1);
        if (holdsOneOf(QUOTES, named)) {
            named = MARKS.matcher(QUOTED.matcher(named).replaceAll("")).replaceAll("");
        }
        named = behind.without(named);
        named = beginsWithOneOf(SIZE_FIRST, named) ? SIZE.matcher(named).replaceFirst("") : named;
        while (isLed(named)) {
            named = named.substring(lead(named).length());
        }
        return unsorted(ungrown(named));
    }

    /** A known industry without the word for what becomes of it: 新能源汽车发展. */
    private String ungrown(String phrase) {
        String industry = behind.ungrown(phrase);
        return tree.find(industry).isPresent() ? industry : phrase;
    }

    /** A known industry without the words for what it is to the place: 机器人主导产业. */
    private String unsorted(String phrase) {
        String industry = phrase.endsWith("产业") ? SORT.matcher(phrase).replaceFirst("") : phrase;
        return tree.find(industry).isPresent() ? industry : phrase;
    }

    private boolean isLed(String phrase) {
        String lead = lead(phrase);
        return !lead.isEmpty()
                && (tree.find(phrase).isEmpty()
                        || tree.find(phrase.substring(lead.length())).isPresent());
    }

    /** The vague word that a phrase begins with, or nothing. */
    private String lead(String phrase) {
        WordTable.Match<Boolean> lead = leads.longest(phrase, 0, phrase.length() - 2);
        return lead == null ? "" : phrase.substring(0, lead.end());
    }

    /** The items of a list, those put together again that are one industry: 细胞与基因治疗. */
    List<Span> joined(String text, List<Span> items) {
        List<Span> joined = new ArrayList<>();
        for (Span item : items) {
            int last = joined.size() - 1;
            if (last >= 0) {
                Span both = new Span(joined.get(last).start(), item.end());
                String name = both.of(text).substring(both.of(text).lastIndexOf('的') + 1);
                if (name.indexOf('、') < 0 && tree.find(name).isPresent()) {
                    joined.set(last, both);
                    continue;
                }
            }
            joined.add(item);
        }
        return joined;
    }
}
