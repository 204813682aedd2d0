package org.industryfacts.engine.product;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.EndingTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.name.FirmTails;

/** Tells products by what their names end with, and words around them by {@code product-words.tsv}. */
final class ProductWords {

    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)$");

    private static final Pattern QUOTATION = Pattern.compile("(?<=.)[“‘][^“”‘’]+[”’]$");

    private static final Pattern CLOSING = Pattern.compile("[”’)]+$");

    private static final Pattern QUOTES = Pattern.compile("[”’]+$");

    /** A type designation at the end. */
    private static final Pattern DESIGNATION = Pattern.compile("[-A-Za-z0-9./ ]+$");

    /** The same where it may be quoted, or followed by 版. */
    private static final Pattern EDITION = Pattern.compile("[-A-Za-z0-9./“” ]+(?:版本?)?$");

    private static final Pattern QUOTED = Pattern.compile("[“‘][^”’]{2,}[”’]");
    private static final Pattern NUMBERED = Pattern.compile("[0-9一二三四五六七八九十]条[”’)]*$");
    private static final Pattern ENDS_PROPER =
            Pattern.compile("[”’]$|[A-Za-z0-9®)/-]{4,}(?: ?[0-9]+(?:\\.[0-9]+)*)?$|[A-Za-z]+-?[0-9]+[A-Za-z]?$");
    private static final Pattern VERSIONED =
            Pattern.compile("[A-Za-z]+-?[0-9]|[0-9]+[A-Za-z]|[A-Za-z]{3,}|[一-龥”][Vv]?[0-9]+(?:\\.[0-9]+)*(?:版本?)?$");
    private static final Pattern CODED = Pattern.compile("[A-Za-z]+-?[0-9]|[0-9]+[A-Za-z]|[A-Za-z]{3,}");

    /** What a word is to a product. */
    enum Kind {
        /** Ends the name of one. */
        THING,
        /** Ends the name of a model, a dataset or the like, which is built rather than made. */
        MODEL,
        /** Ends the name of something else, though one of the above may end with it too. */
        OTHER,
        /** Makes what follows it a means, an aim or an effort that goes on: 通过, 不断. */
        EFFORT,
        /** Stands between a product and what happens to it: 正式. */
        BETWEEN,
        /** Begins what is said of a product: 填补. */
        BREAKS,
        /** Names no maker: 我们, 课题组. */
        COMMON,
        /** Among whose products one is said to be the first or greatest: 全球. */
        AREA,
        /** Counts products: 首款, 首台. */
        COUNTER,
        /** May begin a clause that goes on about a product. */
        LEADS_ON,
        /** Begins what such a clause says: 标志. */
        GOES_ON,
        /** A verb that turns to another product: 推出了. */
        ANNOUNCES,
        /** Stands before the name of a product and is no part of it: 全新款. */
        LEAD,
        /** What 类 counts in the sorts of medicines: 1类新药. */
        MEDICINE,
        /** Begins the full name of a medicine, which may end in no word: 注射用, 盐酸. */
        MEDICATED,
        /** Follows the name of a medicine, which looks like a brand: 单抗. */
        DOSE,
        /** Sums up products after their number: 3款车型. */
        SUM,
        /** How something is made: 自主. */
        MANNER,
        /** What a maker does with a product: 研发的. */
        MAKING,
        /** A verb that stands before a product or a maker, and is no part of the name of either. */
        MADE,
        /** Begins words that say where or how, between a product and its verb. */
        WHERE,
        /** Stands before who made a product: 由. */
        BY,
        /** Stands before an example of those who did: 如. */
        LIKE,
        /** Stands before those whom a maker works with: 联合. */
        JOINS,
        /** Stands before them too, where the verb says that they do it together: 与B联合研发. */
        WITH,
        /** Says that they do: 共同. */
        TOGETHER,
        /** Those who do it for a maker: 团队. */
        PEOPLE,
        /** What such people do: 科研团队. */
        WORK,
        /** Stands before how long something took: 历时. */
        LASTING,
        /** Stands before whom something was heard from: 从. */
        SOURCE,
        /** What products do where they are made: 下线. */
        BORN
    }

    private final SenseTable<Kind> kinds = SenseTable.load(Kind.class, "product-words.tsv");
    /** Those that names end with. */
    private final EndingTable<Kind> endings;

    private final Set<String> vague = LexiconFile.words(ProductWords.class, "vague-words.tsv");
    private final FirmTails firms;

    /** The full name of a medicine. */
    private final Pattern medicine;

    ProductWords(FirmTails firms) {
        this.firms = firms;
        Map<String, Kind> named = new HashMap<>();
        for (Kind kind : EnumSet.of(Kind.THING, Kind.MODEL, Kind.OTHER)) {
            kinds.words(kind).forEach(word -> named.put(word, kind));
        }
        this.endings = new EndingTable<>(named);
        this.medicine = pattern("(?:@medicated)[一-龥A-Za-z0-9-]{2,10}");
    }

    /** A pattern over the words of kinds; see {@link SenseTable#pattern}. */
    Pattern pattern(String shape) {
        return kinds.pattern(shape);
    }

    boolean is(Kind kind, String word) {
        return kinds.is(kind, word);
    }

    /** Whether a name is a common word for people or organisations, which names no maker. */
    boolean isCommon(String name) {
        return is(Kind.COMMON, name) || is(Kind.OTHER, name);
    }

    /**
     * Whether a name is that of a product: it ends as products do, or it is quoted or holds a type designation and ends
     * as nothing else does.
     *
     * @param words of the name: one at least must say which product it is
     */
    boolean isProduct(String name, List<String> words) {
        if (!endsAsThing(name) && !isProper(name)
                || name.indexOf('条') >= 0 && NUMBERED.matcher(name).find()) {
            return false;
        }
        boolean bare = is(Kind.THING, name) && !vague.contains(name);
        return bare || !vague.containsAll(words);
    }

    /** Whether a name is quoted or holds a type designation, ends as such do and as nothing else does. */
    private boolean isProper(String name) {
        return (isLettered(name) || name.indexOf('“') >= 0 || name.indexOf('‘') >= 0)
                && ending(name) == null
                && ENDS_PROPER.matcher(name).find()
                && (QUOTED.matcher(name).find() || CODED.matcher(name).find())
                && ending(QUOTES.matcher(name).replaceFirst("")) != Kind.OTHER;
    }

    /** Whether a name ends as the names of products do. */
    boolean endsAsThing(String name) {
        Kind kind = ending(unmarked(name));
        return kind == Kind.THING
                || kind == Kind.MODEL
                || kind == null && medicine.matcher(name).matches()
                || isLettered(name) && VERSIONED.matcher(name).find() && endsBefore(name);
    }

    /** Whether a name holds a Latin letter or a digit: without any there is no type designation to be looked for. */
    private static boolean isLettered(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
                return true;
            }
        }
        return false;
    }

    /** Without a bracket or a quoted name of its own at its end: 边缘计算平台“天眸”. */
    private static String unmarked(String name) {
        if (name.isEmpty() || "”’)".indexOf(name.charAt(name.length() - 1)) < 0) {
            return name;
        }
        String unbracketed = BRACKET.matcher(name).replaceFirst("");
        return CLOSING.matcher(QUOTATION.matcher(unbracketed).replaceFirst("")).replaceFirst("");
    }

    /** Whether words together name nothing: 新型产品. */
    boolean isVague(List<String> words) {
        return vague.containsAll(words);
    }

    /** Whether the short names of firms end with a word. */
    boolean endsAsFirm(String word) {
        return firms.isTail(word);
    }

    /** Whether a name ends as the names of other things do. */
    boolean endsAsOther(String name) {
        return ending(name) == Kind.OTHER;
    }

    /** Whether a type designation follows what ends as a product: 测序仪T20. */
    private boolean endsBefore(String name) {
        Kind kind = ending(EDITION.matcher(name).replaceFirst(""));
        return kind == Kind.THING || kind == Kind.MODEL;
    }

    /** Whether a name is that of a model, a dataset or the like, or is quoted. */
    boolean isModel(String name) {
        return ending(unmarked(DESIGNATION.matcher(name).replaceFirst(""))) == Kind.MODEL
                || ending(unmarked(EDITION.matcher(name).replaceFirst(""))) == Kind.MODEL
                || QUOTED.matcher(name).matches();
    }

    private @Nullable Kind ending(String name) {
        return endings.longest(name);
    }
}
