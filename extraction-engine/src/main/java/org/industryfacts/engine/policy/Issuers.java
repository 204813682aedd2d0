package org.industryfacts.engine.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/**
 * Who issues a policy: one authority or several, named before the verb (国家能源局、水利部联合), else whoever the
 * surroundings name.
 */
final class Issuers {

    private static final int MOST_TOKENS = 24;
    private static final int MOST_STANDING = 8;
    /** The sum of a list: 工业和信息化部、财政部|两部门. */
    private static final Pattern SUM = Pattern.compile("(?<=[^、等]、[^等]{1,30}[^等])[两三四五]个?部门$");

    /** Who issues documents ends so, where nothing is said but a name: no mere region. */
    private static final Pattern AUTHORITY = Pattern.compile("(?:[部委局厅署会办府]|办公室|领导小组|国务院|中央)$");

    private static final Set<String> JOINERS = Set.of("、", "和", "与", "及", "等", "会同", "暨");

    /** What a word is to the name of an issuer. */
    private enum Part {
        /** A name may end with it. */
        ENDING,
        /** It stands between the name and the verb. */
        BETWEEN
    }

    private final SenseTable<Part> parts = SenseTable.load(Part.class, "issuer-words.tsv");

    /** The issuer that the words before {@code position} name, or the surroundings of the sighting. */
    Optional<Subject> before(Sighting sighting, int position) {
        Span clause = sighting.sentence().clauseAt(position);
        List<Token> tokens = sighting.sentence().tokensIn(new Span(clause.start(), position));
        int end = tokens.size();
        int last = -1;
        while (end > 0 && end != last) {
            last = end;
            end = isBetween(sighting, tokens.get(end - 1)) ? end - 1 : beforeBracket(sighting, tokens, end);
        }
        end = beforeStandIn(sighting, tokens, beforeRegion(sighting, tokens, end));
        int first = end;
        while (first > 0 && end - first < MOST_TOKENS && canStand(sighting, tokens.get(first - 1))) {
            first--;
        }
        while (first < end && JOINERS.contains(sighting.word(tokens.get(first)))) {
            first++;
        }
        List<Token> name = tokens.subList(first, end);
        return canIssue(sighting, name)
                ? Optional.of(subject(sighting, name))
                : each(sighting, tokens).or(() -> sighting.subjectBefore(position));
    }

    /** Whether some characters are all of an issuer's name. */
    boolean named(Sighting sighting, Span span) {
        List<Token> tokens = sighting.sentence().tokensIn(span);
        return !span.isEmpty()
                && tokens.stream().allMatch(token -> canStand(sighting, token))
                && canIssue(sighting, tokens)
                && AUTHORITY.matcher(sighting.text(span)).find();
    }

    /** Before a date in brackets: 民航局昨天(11月18日)公布. */
    private static int beforeBracket(Sighting sighting, List<Token> tokens, int end) {
        boolean dated = end > 2
                && sighting.word(tokens.get(end - 1)).equals(")")
                && tokens.get(end - 2) instanceof TimeToken
                && sighting.word(tokens.get(end - 3)).equals("(");
        return dated ? end - 3 : end;
    }

    /** Before 在 and where, or among whom, it is done: 泰安市在全省(率先)出台. */
    private static int beforeRegion(Sighting sighting, List<Token> tokens, int end) {
        boolean place = end > 2 && tokens.get(end - 1) instanceof PlaceToken;
        return place && sighting.word(tokens.get(end - 2)).equals("在") ? end - 2 : end;
    }

    /** Before 以 and the one in whose name another issues: 滨江区以区政府办名义印发. */
    private static int beforeStandIn(Sighting sighting, List<Token> tokens, int end) {
        boolean named = end < tokens.size() && sighting.word(tokens.get(end)).equals("名义");
        for (int i = end - 1; named && i > 0 && end - i < MOST_STANDING; i--) {
            if (sighting.word(tokens.get(i)).equals("以")) {
                return i;
            }
        }
        return end;
    }

    /** Those who are told to issue something, each for itself: 推动各开发区结合实际制定. */
    private Optional<Subject> each(Sighting sighting, List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (sighting.word(tokens.get(i)).equals("各") && endsLong(sighting, tokens.get(i + 1))) {
                return Optional.of(subject(sighting, tokens.subList(i, i + 2)));
            }
        }
        return Optional.empty();
    }

    /** The place or authority that the clause says has made a plan: X市|编制的|产业规划. */
    Optional<Subject> maker(Sighting sighting, Span plan) {
        int made = PlanPhrase.beginOfMaking(sighting.sentence(), plan);
        return made < 0
                ? Optional.empty()
                : before(sighting, made)
                        .filter(subject -> subject.place() || subject.kind() == Subject.Kind.GOVERNMENT)
                        .filter(subject -> sighting.clause().contains(subject.span()));
    }

    /** The issuer whose name stands right before a title: 工信部等6部门《…》. */
    Optional<Subject> beside(Sighting sighting, Span title) {
        Span clause = sighting.sentence().clauseAt(title.start());
        List<Token> tokens = sighting.sentence().tokensIn(new Span(clause.start(), title.start()));
        int end = tokens.size();
        while (end > 0 && sighting.word(tokens.get(end - 1)).equals("的")) {
            end--;
        }
        int first = end;
        while (first > 0
                && end - first < MOST_TOKENS
                && canStand(sighting, tokens.get(first - 1))
                && !isVerb(tokens.get(first - 1))) {
            first--;
        }
        while (first < end && JOINERS.contains(sighting.word(tokens.get(first)))) {
            first++;
        }
        List<Token> name = tokens.subList(first, end);
        return canIssue(sighting, name) ? Optional.of(subject(sighting, name)) : Optional.empty();
    }

    private static boolean isVerb(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.VERB;
    }

    private boolean isBetween(Sighting sighting, Token token) {
        return token instanceof TimeToken || parts.is(Part.BETWEEN, sighting.word(token));
    }

    private boolean canStand(Sighting sighting, Token token) {
        if (token instanceof WordToken word) {
            WordClass wordClass = word.word().wordClass();
            String text = sighting.word(token);
            return JOINERS.contains(text)
                    || parts.is(Part.ENDING, text)
                    || wordClass == WordClass.NUMERAL
                    || word.word().nominal() && !parts.is(Part.BETWEEN, text);
        }
        return token instanceof NameToken || token instanceof PlaceToken;
    }

    private boolean canIssue(Sighting sighting, List<Token> name) {
        if (name.isEmpty()) {
            return false;
        }
        Token last = name.get(name.size() - 1);
        boolean named = last instanceof NameToken || last instanceof PlaceToken;
        return named || name.size() > 1 && endsSo(sighting, last) || endsLong(sighting, last);
    }

    private boolean endsSo(Sighting sighting, Token last) {
        String word = sighting.word(last);
        return parts.is(Part.ENDING, word) || parts.is(Part.ENDING, word.substring(word.length() - 1));
    }

    private boolean endsLong(Sighting sighting, Token last) {
        return last.span().length() > 1 && endsSo(sighting, last);
    }

    private static Subject subject(Sighting sighting, List<Token> name) {
        Span span = new Span(
                name.get(0).span().start(), name.get(name.size() - 1).span().end());
        if (name.size() == 1) {
            return sighting.scopes().subjects().of(sighting.index(), span);
        }
        String text = SUM.matcher(sighting.text(span)).replaceFirst("");
        Optional<Subject> named = DistantIssuers.departments(sighting, text);
        if (named.isPresent()) {
            return named.get();
        }
        return new Subject(
                text, null, sighting.scopes().regions().at(span.end()), Subject.Kind.NAME, span, "subject.issuer");
    }
}
