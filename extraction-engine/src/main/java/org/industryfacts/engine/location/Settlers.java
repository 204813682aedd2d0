package org.industryfacts.engine.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.industryfacts.engine.grammar.PhraseList;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** What counts as an organisation that can settle: one that has a name, and is no authority. */
final class Settlers {

    private static final Pattern WORKSHOP = Pattern.compile("(?:车间|厂房|工厂|厂区|基地|大楼|总部|生产线|现场|展厅|实验室|园区|产线)$");

    private static final int SHORTEST_DESCRIBED = 7;
    private static final Pattern INSTITUTE =
            Pattern.compile("[^的、,]*(?:研究院|研究所|实验室|创新中心|研究中心|技术中心|研发中心|孵化器|加速器|生产基地|产业化基地|智算中心|运营中心)");

    private final WordEnds classes = WordEnds.load("member-words.tsv");

    /** The organisations that a rule kept, and those of the lists that go on after it; none where they are said to be things. */
    List<Subject> of(Sighting sighting) {
        List<Span> items = new ArrayList<>(sighting.match().items("organization"));
        Optional<Span> kind = sighting.match().kind("organization");
        if (items.isEmpty() || kind.isPresent() && !classes.end(sighting.text(kind.get()))) {
            return List.of();
        }
        addContinued(sighting, items);
        List<Subject> settlers = new ArrayList<>();
        for (Span item : items) {
            organization(sighting, item).ifPresent(settlers::add);
        }
        return settlers;
    }

    /** What a phrase names, where that is such an organisation. */
    Optional<Subject> organization(Sighting sighting, Span phrase) {
        List<Token> tokens = sighting.sentence().tokensIn(phrase);
        return tokens.stream()
                .filter(token -> token.span().end() == phrase.end())
                .filter(Settlers::isSettler)
                .findFirst()
                .or(() -> owner(sighting, tokens))
                .flatMap(token -> sighting.scopes().subjects().namedBy(sighting.index(), token.span()))
                .or(() -> described(sighting, phrase));
    }

    /** What no name is but for its length: 元宇宙应用创新中心. */
    private Optional<Subject> described(Sighting sighting, Span phrase) {
        String text = sighting.text(phrase);
        return phrase.length() >= SHORTEST_DESCRIBED && INSTITUTE.matcher(text).matches()
                ? Optional.of(sighting.scopes().subjects().of(sighting.index(), phrase))
                : Optional.empty();
    }

    /** The firm whose workshop it is. */
    private static Optional<Token> owner(Sighting sighting, List<Token> tokens) {
        return tokens.stream()
                .limit(1)
                .filter(token -> isSettler(token)
                        && sighting.text(token.span()).endsWith("公司")
                        && WORKSHOP.matcher(sighting.text(
                                        tokens.get(tokens.size() - 1).span()))
                                .find())
                .findFirst();
    }

    private static boolean isSettler(Token token) {
        if (!(token instanceof NameToken name)) {
            return false;
        }
        return switch (name.name().kind()) {
            case COMPANY, INSTITUTE, CENTRE -> true;
            case ASSOCIATION -> name.name().canonical().endsWith("会");
            case GOVERNMENT, DEPARTMENT, PARK, PLATFORM, PROJECT -> false;
        };
    }

    /** A、B等企业,C、D等机构: the lists after a comma that say what their members are. */
    private void addContinued(Sighting sighting, List<Span> items) {
        SentenceReading sentence = sighting.sentence();
        int position = endOfList(sentence, sighting.match().span().end());
        while (position < sentence.span().end() && sighting.article().text().charAt(position) == ',') {
            int start = pastLead(sentence, position + 1);
            Optional<PhraseList> list = sentence.listsAfter(start).stream()
                    .filter(found -> found.kind() != null && classes.end(sighting.text(found.kind())))
                    .findFirst();
            if (list.isEmpty()) {
                return;
            }
            items.addAll(list.get().items());
            position = endOfList(sentence, list.get().span().end());
        }
    }

    /** Past a count that follows the class: 等企业60余家. */
    private static int endOfList(SentenceReading sentence, int end) {
        List<Token> after = sentence.tokensIn(new Span(end, sentence.span().end()));
        return !after.isEmpty() && after.get(0) instanceof Token.QuantityToken
                ? after.get(0).span().end()
                : end;
    }

    /** Past 以及, and past whose they are: 中国科学院旗下. */
    private static int pastLead(SentenceReading sentence, int start) {
        List<Token> tokens = sentence.tokensIn(new Span(start, sentence.span().end()));
        int index = 0;
        if (index < tokens.size() && isWord(sentence, tokens.get(index), "以及", "还有", "和", "及")) {
            index++;
        }
        if (index + 1 < tokens.size() && isWord(sentence, tokens.get(index + 1), "旗下", "下属", "所属")) {
            index += 2;
        }
        return index < tokens.size() ? tokens.get(index).span().start() : start;
    }

    private static boolean isWord(SentenceReading sentence, Token token, String... words) {
        return List.of(words).contains(token.span().of(sentence.text()));
    }

    /** Whether the name at this span only refers to an organisation, or names it by a kind that can settle. */
    static boolean isProper(Sighting sighting, Span phrase) {
        return sighting.sentence().tokensIn(phrase).stream()
                .allMatch(token -> !(token instanceof NameToken name)
                        || !name.name().anaphor() && name.name().kind() != NameKind.GOVERNMENT);
    }
}
