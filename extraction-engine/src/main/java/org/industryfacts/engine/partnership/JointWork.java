package org.industryfacts.engine.partnership;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.partnership.PartyWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * What parties work together on: the object of their verb, the words before 协议, or what the next clause says they will
 * do.
 */
final class JointWork {

    private static final int LONGEST = 40;
    private static final Pattern NEXT = Pattern.compile(
            "^(?:在[^,]{1,12}基础上,)?(?:未来|今后|下一步|此次|此前)?,?(?:双方|三方|四方|各方|两地|多方)?(?:还|也|并)?(?:将|计划|拟)?(?:在[^,]{1,8}(?=建设|设立|打造))?"
                    + "(?:在|围绕|就|聚焦|面向|针对|依托|推动|共同|联合|合作|携手|合力|进一步|全面|深入|重点)*"
                    + "(?:共建|建设|打造|设立|成立|组建|搭建|开发|研发|攻关|推进|开展|深化|培养|发展|筹建|新建|创建)?了?(.{2,})");

    private static final Pattern TITLE = Pattern.compile(
            "《(?:关于)?(?!战略|合作|框架)(.{2,}?)(?:的|项目)?(?:全面|深化)?(?:战略)?(?:合作|伙伴)?(?:框架|意向)?(?:协议书?|备忘录|合同书?|意向书)》");

    private static final Pattern STRATEGY = Pattern.compile("(战略(?:合作|投资))(?:框架)?(?:协议|签约)");

    private static final Pattern FIELD = Pattern.compile("在([^,在]{2,24}?)等?(?:多个|各|诸多)?(?:领域|方面|产业)(?:正式|共同|成功|已)?$");

    private static final Pattern FIELDS = Pattern.compile("^(.{2,}?)等?(?:多个|若干|诸多|各|两个?|三个?|四个?|几)?(?:领域|方面|环节|方向).*");

    private final PartyWords words;
    private final WordEndings doing = WordEndings.load(JointWork.class, "doing-words.tsv");
    private final WordEndings meetings = WordEndings.load(JointWork.class, "meeting-words.tsv");

    JointWork(PartyWords words) {
        this.words = words;
    }

    /** What a verb is followed by: all up to a mark, an adverb, a time or the verb that ends the clause. */
    Optional<String> object(SentenceReading sentence, int position) {
        List<Token> tokens =
                sentence.tokensIn(new Span(position, sentence.clauseAt(position).end()));
        int end = 0;
        while (end < tokens.size() && goesOn(sentence, tokens, end) && !breaks(sentence, tokens.get(end), end)) {
            end++;
        }
        return end == 0
                ? Optional.empty()
                : fitting(sentence.text()
                        .substring(position, tokens.get(end - 1).span().end()));
    }

    private static boolean goesOn(SentenceReading sentence, List<Token> tokens, int index) {
        if (!(tokens.get(index) instanceof WordToken word)) {
            return !(tokens.get(index) instanceof TimeToken);
        }
        String text = word.of(sentence.text());
        return switch (word.word().wordClass()) {
            case PUNCTUATION -> "“”()、·".contains(text);
            case ADVERB -> false;
            case VERB ->
                word.word().nominal()
                        || index + 1 < tokens.size() && !tokens.get(index + 1).isMark();
            default -> true;
        };
    }

    private boolean breaks(SentenceReading sentence, Token token, int index) {
        return index > 0 && words.is(Kind.BREAKS, token.of(sentence.text()));
    }

    private static Optional<String> fitting(String topic) {
        return Optional.of(topic).filter(text -> text.length() > 1 && text.length() <= LONGEST);
    }

    /** What the words between a verb and 协议 say an agreement is about; 战略合作框架 says nothing. */
    Optional<String> ofAgreement(SentenceReading sentence, Span words) {
        List<Token> tokens = sentence.tokensIn(words);
        int end = tokens.size();
        while (end > 0 && (isEmpty(sentence, tokens.get(end - 1)) || joins(sentence, tokens.get(end - 1)))) {
            end--;
        }
        int begin = 0;
        while (begin < end && isEmpty(sentence, tokens.get(begin))) {
            begin++;
        }
        return begin == end
                ? Optional.empty()
                : fitting(sentence.text()
                        .substring(
                                tokens.get(begin).span().start(),
                                tokens.get(end - 1).span().end()));
    }

    /** 战略合作, where the name of an agreement says no more. */
    Optional<String> strategy(String agreement) {
        Matcher strategy = STRATEGY.matcher(agreement);
        return strategy.find() ? Optional.of(strategy.group(1)) : Optional.empty();
    }

    /** The field that the words before a position name: 在矿山装备领域. */
    Optional<String> field(SentenceReading sentence, int position) {
        Matcher field = FIELD.matcher(
                sentence.text().substring(sentence.clauseAt(position).start(), position));
        return field.find() ? fitting(field.group(1)) : Optional.empty();
    }

    /** What the title of an agreement says it is about: 《新能源开发合作框架协议》. */
    Optional<String> ofTitle(SentenceReading sentence, Span title) {
        Matcher named = TITLE.matcher(title.of(sentence.text()));
        return named.matches() ? fitting(named.group(1)) : Optional.empty();
    }

    private boolean isEmpty(SentenceReading sentence, Token token) {
        String word = token.of(sentence.text());
        return words.is(Kind.EMPTY, word) || words.is(Kind.BESIDE, word);
    }

    /** Whether it joins what is said of the agreement to what it is: 技术交流|与|合作. */
    private boolean joins(SentenceReading sentence, Token token) {
        String word = token.of(sentence.text());
        return words.is(Kind.WITH, word) || words.is(Kind.AND, word);
    }

    /** Where 就 or 围绕 stands before a position of its clause. */
    Optional<Span> aboutWord(SentenceReading sentence, int position) {
        return sentence.tokensIn(new Span(sentence.clauseAt(position).start(), position)).stream()
                .map(Token::span)
                .filter(span -> words.is(Kind.ABOUT, span.of(sentence.text())))
                .reduce((first, second) -> second);
    }

    /** What stands between such a word and a position. */
    Optional<String> about(SentenceReading sentence, Span word, int position) {
        return fitting(
                sentence.text().substring(word.end(), position).replaceFirst("等?(?:方面|领域|事宜|项目|工作)?(?:正式|共同)?$", ""));
    }

    /** What the words after a position, or the next clause, say that the parties will do. */
    Optional<String> next(SentenceReading sentence, int position) {
        Span clause = sentence.clauseAt(position);
        Span rest = new Span(Math.min(position, clause.end()), clause.end());
        return Optional.of(rest)
                .filter(words -> words.length() > 1 && !isOfMeeting(sentence, words))
                .flatMap(words -> inClause(words.of(sentence.text())))
                .or(() -> sentence.sentence().clauses().stream()
                        .filter(other -> other.start() >= clause.end())
                        .findFirst()
                        .filter(other -> isOfDoing(sentence, other))
                        .flatMap(other -> inClause(other.of(sentence.text()))));
    }

    /** Whether a clause tells of the meeting at which something was agreed rather than of what. */
    private boolean isOfMeeting(SentenceReading sentence, Span clause) {
        return sentence.tokensIn(clause).stream().anyMatch(token -> meetings.end(token.of(sentence.text())));
    }

    /** Whether a clause says what will be done, or in which field, and does not only name more parties. */
    private boolean isOfDoing(SentenceReading sentence, Span clause) {
        List<String> said = sentence.tokensIn(clause).stream()
                .filter(token -> !token.isMark() || words.is(Kind.AND, token.of(sentence.text())))
                .map(token -> token.of(sentence.text()))
                .toList();
        return !said.isEmpty()
                && !words.is(Kind.AND, said.get(0))
                && !words.is(Kind.WITH, said.get(0))
                && !isOfMeeting(sentence, clause)
                && said.stream().anyMatch(doing::end);
    }

    private static Optional<String> inClause(String clause) {
        Matcher next = NEXT.matcher(clause.replaceAll("^[,。;!?]+|[,。;!?]+$", ""));
        if (!next.matches()) {
            return Optional.empty();
        }
        Matcher fields = FIELDS.matcher(next.group(1));
        return fitting(fields.matches() ? fields.group(1) : next.group(1));
    }
}
