package org.industryfacts.engine.focus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Tells where a sentence speaks of firms, meetings or the country rather than of a region. Immutable. */
final class FirmTalk {

    private static final Set<String> DOCUMENTS = Set.of("报告", "政策", "规划", "方案");
    private static final Set<String> SAYINGS = Set.of("提出", "明确", "指出", "要求", "强调", "部署", "显示", "认为", "称", "介绍");

    private static final Set<String> HERE = Set.of("这里", "当地", "此地");
    private static final Set<String> PARTNERS = Set.of("与", "同", "跟", "向", "对");

    private static final Set<String> MEETINGS = Set.of("全会", "会议", "座谈会");

    /** Who governs a region by its own right: what their meetings lay down is the region's. */
    private static final Pattern RULING = Pattern.compile("(?:[省市县区州盟旗]委|[镇乡]党委|党工委|[省市县区州盟旗镇乡]政府|管委会)$");

    /** What says which of their meetings it is: 十四届三次|全会, 召开的经济工作|会议; not 主办的人工智能|大会. */
    private static final Pattern WHICH = Pattern.compile("(?:[第0-9一二三四五六七八九十]+[届次]|召开的?|常务|扩大|全体|专题|经济|农村|工作)*");

    private static final int FIRST_WORDS = 4;

    private final Set<String> firms;
    private final WordEndings parks;
    private final Predicate<Token> places;

    /**
     * @param firms words for firms and the like
     * @param parks what the names of parks end with
     * @param places whether a token names a region or park
     */
    FirmTalk(Set<String> firms, WordEndings parks, Predicate<Token> places) {
        this.firms = Set.copyOf(firms);
        this.parks = parks;
        this.places = places;
    }

    /** Whether the sentence tells of a firm, a meeting or the country, and the match goes on with that. */
    boolean areSpokenOf(Sighting sighting, int position) {
        if (isHere(sighting, sighting.clauseUpTo(position))) {
            return false;
        }
        Optional<Boolean> own = isFirmLast(sighting, sighting.clauseUpTo(position));
        if (own.isPresent()) {
            return own.get();
        }
        return isFirmBefore(sighting)
                || sighting.subjectBefore(position)
                        .filter(nearest -> !nearest.place()
                                && !Rulers.are(nearest)
                                && !parks.end(nearest.text())
                                && isNear(sighting, nearest))
                        .isPresent();
    }

    /** Whether a part of a clause points at the place that is spoken of: …企业林立,这里已成为…. */
    private static boolean isHere(Sighting sighting, Span part) {
        return sighting.sentence().tokensIn(part).stream()
                .filter(token -> token.span().end() <= part.end())
                .map(sighting::word)
                .anyMatch(HERE::contains);
    }

    /** Whether what is described at a position is a firm or the like: 聚焦新能源的|龙头企业. */
    boolean areDescribed(Sighting sighting, int position) {
        return sighting.sentence()
                .phraseAfter(position)
                .map(phrase -> sighting.sentence().tokensIn(phrase))
                .filter(tokens -> !tokens.isEmpty())
                .filter(tokens ->
                        isFirm(sighting, tokens.get(tokens.size() - 1)).orElse(false)
                                || tokens.get(tokens.size() - 1) instanceof NameToken)
                .isPresent();
    }

    /** Whether a firm is what the nearest clause before speaks of first that speaks of one or of a place. */
    private boolean isFirmBefore(Sighting sighting) {
        List<Span> clauses = sighting.sentence().sentence().clauses();
        int own = sighting.sentence().clauseIndexAt(sighting.clause().start());
        for (int i = own - 1; i >= 0; i--) {
            Optional<Boolean> firm = isFirmFirst(sighting, clauses.get(i));
            if (firm.isPresent()) {
                return firm.get();
            }
        }
        return false;
    }

    /**
     * Whether a firm is what is spoken of last in a part of a clause; nothing where neither it nor a place is named.
     */
    private Optional<Boolean> isFirmLast(Sighting sighting, Span part) {
        List<Token> tokens = sighting.sentence().tokensIn(part);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Optional<Boolean> firm =
                    tokens.get(i).span().end() <= part.end() ? isFirm(sighting, tokens.get(i)) : Optional.empty();
            if (firm.isPresent()) {
                return firm;
            }
        }
        return Optional.empty();
    }

    /** The same of what a clause speaks of first, be it alone: not of the 企业 in 企业数量. */
    private Optional<Boolean> isFirmFirst(Sighting sighting, Span clause) {
        List<Token> tokens = sighting.sentence().tokensIn(clause);
        return IntStream.range(0, Math.min(FIRST_WORDS, tokens.size()))
                .filter(i -> !isGoverned(sighting, tokens, i))
                .filter(i -> i + 1 == tokens.size()
                        || !isNoun(tokens.get(i + 1)) && !areCounted(tokens, i) && !says(sighting, tokens, i))
                .mapToObj(tokens::get)
                .flatMap(token -> isFirm(sighting, token).stream())
                .findFirst();
    }

    /**
     * Whether what stands at an index is no subject of its clause: a verb governs it (通过引进|企业, 树立“项目|为王”理念), or it is
     * who something is done with (与四家|公司). A verb right before it may also say what sort it is: 参展|企业.
     */
    private static boolean isGoverned(Sighting sighting, List<Token> tokens, int index) {
        boolean led = isOf(tokens.get(0), WordClass.PREPOSITION);
        int from = lastOf(sighting, tokens, index) + 1;
        return IntStream.range(from, index)
                .anyMatch(i -> isOf(tokens.get(i), WordClass.VERB) && (led || i + 1 < index)
                        || i > 0 && PARTNERS.contains(sighting.word(tokens.get(i))));
    }

    /** The last 的 before an index; -1 where none is. */
    private static int lastOf(Sighting sighting, List<Token> tokens, int index) {
        return IntStream.range(0, index)
                .filter(i -> sighting.word(tokens.get(i)).equals("的"))
                .reduce(-1, (before, after) -> after);
    }

    /** Whether firms are only counted: 入园企业达171个. */
    private static boolean areCounted(List<Token> tokens, int index) {
        return tokens.subList(index + 1, Math.min(tokens.size(), index + 3)).stream()
                .anyMatch(QuantityToken.class::isInstance);
    }

    /** 报告提出: what a document says is of somebody else. */
    private static boolean says(Sighting sighting, List<Token> tokens, int index) {
        return DOCUMENTS.contains(sighting.word(tokens.get(index)))
                && SAYINGS.contains(sighting.word(tokens.get(index + 1)));
    }

    private static boolean isNoun(Token token) {
        return isOf(token, WordClass.NOUN);
    }

    private static boolean isOf(Token token, WordClass wordClass) {
        return token instanceof WordToken word && word.word().wordClass() == wordClass;
    }

    private Optional<Boolean> isFirm(Sighting sighting, Token token) {
        if (places.test(token) || isOfRegion(sighting, token)) {
            return Optional.of(false);
        }
        boolean firm = firms.contains(sighting.word(token))
                || token instanceof NameToken name
                        && name.name().kind() == NameKind.COMPANY
                        && isOwned(sighting, token);
        return firm ? Optional.of(true) : Optional.empty();
    }

    /** Whether a token is the meeting of those who govern a region: 县委十四届三次|全会. */
    private static boolean isOfRegion(Sighting sighting, Token token) {
        Span clause = sighting.sentence().clauseAt(token.span().start());
        return MEETINGS.contains(sighting.word(token))
                && sighting.sentence().tokensIn(clause).stream()
                        .takeWhile(before -> before.span().end() <= token.span().start())
                        .filter(before -> RULING.matcher(sighting.word(before)).find())
                        .map(ruler -> sighting.text(
                                new Span(ruler.span().end(), token.span().start())))
                        .anyMatch(which -> WHICH.matcher(which).matches());
    }

    /** Whether where it is stands before a firm, so that the firm is spoken of: 位于太仓的|星海公司. */
    private static boolean isOwned(Sighting sighting, Token firm) {
        int start = firm.span().start();
        return start > 0 && sighting.article().text().charAt(start - 1) == '的';
    }

    private static boolean isNear(Sighting sighting, Subject subject) {
        return subject.kind() == Subject.Kind.PHRASE
                ? sighting.clause().contains(subject.span())
                : sighting.sentence().span().contains(subject.span());
    }
}
