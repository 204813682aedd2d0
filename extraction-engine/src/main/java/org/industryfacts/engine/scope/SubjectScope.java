package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;

/**
 * Whose a fact is whose own words do not say it: what is named just before it; else what its clause names before the verb
 * that no preposition governs; else the subject of an earlier clause, the nearest first; else that of an earlier sentence
 * of this paragraph or the two before; else what the article is headed by.
 */
public final class SubjectScope {

    private static final int PARAGRAPHS_BACK = 2;
    private static final int SENTENCES_BACK = 6;

    private static final Pattern POINTERS = Pattern.compile("[这那该此本][条个座款台项家种套]?");

    private static final List<String> SPOTS = List.of("园", "园区", "城", "谷", "港", "岛", "湾", "镇", "区", "集群", "带");

    /** What may stand before a topic that was spoken of: 这条产线. */
    private static final Pattern POINTER = Pattern.compile("[这那该此][条个座款台项家种套]$");

    /** A part that goes on with the name of the whole: 软件园二期. */
    private static final Pattern PHASE = Pattern.compile("[一二三四五]期$");

    /** What a clause may begin with before its first phrase. */
    private static final Set<String> OPENING = Set.of("其中", "目前", "而", "但", "如今", "同时", "此外", "另外", "该", "本", "这个");

    /** Words for the place that was spoken of. */
    private static final Set<String> HERE = Set.of("这里", "此地", "此处", "那里");

    private static final Set<String> SAYS = Set.of("是", "为", "成为", "作为");

    private final Article article;
    private final RegionScope regions;
    private final ScopeWords words;
    private final Naming naming;
    private final ClauseSubject clauses;
    private final Antecedents antecedents;

    public SubjectScope(Article article, ScopeWords words, RegionScope regions) {
        this.article = article;
        this.regions = regions;
        this.words = words;
        this.naming = new Naming(article, regions, words.things());
        this.clauses = new ClauseSubject(article.text(), words, naming);
        this.antecedents = new Antecedents(article, naming);
    }

    /**
     * The subject of what begins at {@code position} of a sentence.
     *
     * @param index of the sentence in the article
     */
    public Optional<Subject> at(int index, int position) {
        return at(index, position, subject -> true);
    }

    /** The same, where only a region, zone or area can be it, as of a 地区生产总值. */
    public Optional<Subject> placeAt(int index, int position) {
        return at(index, position, Subject::place);
    }

    /** The same, where only some can be it: the nearest of them. */
    public Optional<Subject> at(int index, int position, Predicate<Subject> fits) {
        SentenceReading sentence = article.sentences().get(index);
        Span clause = sentence.clauseAt(position);
        List<Token> before = sentence.tokensIn(new Span(clause.start(), position)).stream()
                .filter(token -> token.span().end() <= position)
                .toList();
        return found(here(index, clause), fits, "subject.here")
                .or(() -> found(clauses.last(before), fits, "subject.adjacent"))
                .or(() -> found(adjacent(index, clause, position), fits, "subject.adjacent"))
                .or(() -> found(clauses.beforeVerb(before), fits, "subject.clause"))
                .or(() -> found(phrase(index, clause, position), fits, "subject.phrase"))
                .or(() -> earlierClause(index, clause, fits))
                .or(() -> earlierSentence(index, fits))
                .or(() -> found(clauses.anywhere(before), fits, "subject.clause"))
                .or(() -> found(headline(), fits, "subject.headline"))
                .or(() -> found(main(), fits, "subject.main"))
                .or(() -> found(told(index, position), fits, "subject.told"))
                .or(() -> found(clauses.governed(before), fits, "subject.governed"));
    }

    private static Optional<Subject> found(Optional<Subject> subject, Predicate<Subject> fits, String rule) {
        return subject.filter(fits).map(fitting -> fitting.by(rule));
    }

    /** What a noun phrase names, where it ends in a name or a place. */
    public Optional<Subject> namedBy(int index, Span phrase) {
        return naming.namedBy(article.sentences().get(index), phrase);
    }

    /** What a noun phrase speaks of: what it names, else what it stands for, else its own words. */
    public Subject of(int index, Span phrase) {
        return namedBy(index, phrase).or(() -> meant(phrase)).orElseGet(() -> naming.described(phrase));
    }

    /** What a phrase stands for that speaks of a sort of things: 项目. */
    private Optional<Subject> meant(Span phrase) {
        return Optional.of(phrase)
                .filter(naming::isGeneric)
                .flatMap(antecedents::of)
                .map(named -> of(article.sentenceAt(named.start()), named).by("subject.antecedent"));
    }

    /** The thing that a noun phrase speaks of right before {@code position}: 海工装备基地项目 before 总投资. */
    private Optional<Subject> adjacent(int index, Span clause, int position) {
        SentenceReading sentence = article.sentences().get(index);
        return sentence.phrasesBefore(position).stream()
                .findFirst()
                .map(naming::head)
                .filter(phrase -> phrase.start() >= clause.start() && phrase.length() > 1)
                .filter(phrase -> isSpokenOf(sentence, phrase) && !clauses.isGovernedAt(sentence, phrase.start()))
                .map(phrase -> of(index, phrase));
    }

    /** The noun phrase that the clause begins with, where a verb parts it from {@code position}. */
    private Optional<Subject> phrase(int index, Span clause, int position) {
        SentenceReading sentence = article.sentences().get(index);
        return leading(sentence, clause)
                .filter(phrase -> phrase.end() <= position && isFollowedByVerb(sentence, phrase))
                .map(phrase -> of(index, phrase));
    }

    /** The place that 这里 at the beginning of a clause means: the last place, park or quoted name spoken of before. */
    private Optional<Subject> here(int index, Span clause) {
        boolean pointed = article.sentences().get(index).tokensIn(clause).stream()
                .filter(token -> !(token instanceof TimeToken))
                .limit(3)
                .anyMatch(token ->
                        token instanceof WordToken && HERE.contains(token.span().of(article.text())));
        return pointed ? earlierSentence(index, SubjectScope::isSpot) : Optional.empty();
    }

    /** Whether a subject is somewhere that others can be. */
    private static boolean isSpot(Subject subject) {
        return switch (subject.kind()) {
            case PLACE -> true;
            case COMPANY, GOVERNMENT -> false;
            case NAME, PHRASE -> SPOTS.stream().anyMatch(subject.text()::endsWith);
        };
    }

    /**
     * The noun phrase that a clause begins with, after a time or what describes it (成立于2020年的“东方芯港”), if it speaks of
     * something single.
     */
    private Optional<Span> leading(SentenceReading sentence, Span clause) {
        int begin = -1;
        boolean told = false;
        for (Token token : sentence.tokensIn(clause)) {
            String word = token.span().of(article.text());
            boolean of = token instanceof WordToken && word.equals("的");
            boolean speech = word.equals("“")
                    && sentence.phraseAfter(token.span().start()).isEmpty();
            if (begin < 0 && !(token instanceof TimeToken) && !OPENING.contains(word) && !speech) {
                begin = token.span().start();
            }
            told = told || token instanceof WordToken said && said.word().wordClass() == WordClass.VERB;
            if (of && told) {
                Optional<Span> head = leadingAt(sentence, clause, token.span().end());
                if (head.isPresent()
                        && (isFollowedByVerb(sentence, head.get())
                                || afterPointer(sentence, token.span().end())
                                                > token.span().end()
                                        && isAlone(sentence, head.get(), clause))) {
                    return head;
                }
            }
        }
        return begin < 0 ? Optional.empty() : leadingAt(sentence, clause, begin);
    }

    private Optional<Span> leadingAt(SentenceReading sentence, Span clause, int begin) {
        return sentence.phraseAfter(afterPointer(sentence, begin))
                .filter(phrase -> phrase.length() > 1 && phrase.end() <= clause.end())
                .filter(phrase -> endsInNoun(sentence, phrase) && isSpokenOf(sentence, phrase));
    }

    /** Where the noun begins that 这条 or 该 points to; {@code begin} where nothing points. */
    private int afterPointer(SentenceReading sentence, int begin) {
        List<Token> tokens = sentence.tokensIn(
                new Span(begin, Math.min(begin + 4, sentence.span().end())));
        int end = begin;
        for (Token token : tokens) {
            end = token.span().end();
            if (POINTERS.matcher(article.text().substring(begin, end)).matches()) {
                boolean more = tokens.size() > 1
                        && POINTERS.matcher(article.text()
                                        .substring(
                                                begin,
                                                Math.min(end + 1, article.text().length())))
                                .matches();
                if (!more) {
                    return end;
                }
            }
        }
        return begin;
    }

    /** Whether a phrase speaks of something single, or stands for it. */
    private boolean isSpokenOf(SentenceReading sentence, Span phrase) {
        return naming.isSingle(sentence, phrase)
                || naming.isGeneric(phrase) && antecedents.of(phrase).isPresent();
    }

    private boolean endsInNoun(SentenceReading sentence, Span phrase) {
        List<Token> tokens = sentence.tokensIn(phrase);
        return PHASE.matcher(phrase.of(article.text())).find()
                || !(tokens.get(tokens.size() - 1) instanceof WordToken word)
                || switch (word.word().wordClass()) {
                    case NOUN, NAME, PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean isFollowedByVerb(SentenceReading sentence, Span phrase) {
        return sentence.tokensIn(new Span(phrase.end(), sentence.span().end())).stream()
                .filter(token -> !(token instanceof TimeToken))
                .findFirst()
                .filter(token -> token instanceof WordToken word
                        && switch (word.word().wordClass()) {
                            case VERB, ADVERB, PREPOSITION, ADJECTIVE -> true;
                            default -> false;
                        })
                .isPresent();
    }

    /** The region that an authority stands for, where its figures are those of the region; else the subject itself. */
    public Subject governed(Subject subject) {
        if (subject.kind() != Subject.Kind.GOVERNMENT) {
            return subject;
        }
        return article.places().stream()
                .filter(place -> subject.span().contains(place.span()))
                .reduce((earlier, later) -> later)
                .or(regions::country)
                .map(naming::placed)
                .map(place -> place.by("subject.authority"))
                .orElse(subject);
    }

    /** What is named nearest before {@code position} in the sentence and fits, whatever governs it. */
    public Optional<Subject> inSentence(int index, int position, Predicate<Subject> fits) {
        SentenceReading sentence = article.sentences().get(index);
        List<Token> before = sentence.tokensIn(new Span(sentence.span().start(), position));
        return before.stream()
                .filter(token -> token.span().end() <= position)
                .flatMap(token -> naming.named(token).stream())
                .filter(fits)
                .reduce((earlier, later) -> later)
                .map(subject -> subject.by("subject.sentence"));
    }

    private Optional<Subject> earlierClause(int index, Span clause, Predicate<Subject> fits) {
        SentenceReading sentence = article.sentences().get(index);
        List<Span> spans = sentence.sentence().clauses();
        for (int i = spans.size() - 1; i >= 0; i--) {
            if (spans.get(i).end() <= clause.start()) {
                Span earlier = spans.get(i);
                Optional<Subject> subject = here(index, earlier).filter(fits).or(() -> ofClause(index, earlier, fits));
                if (subject.isPresent()) {
                    return Optional.of(subject.get().by("subject.sentence"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> ofClause(int index, Span clause, Predicate<Subject> fits) {
        SentenceReading sentence = article.sentences().get(index);
        return topic(sentence, clause)
                .map(phrase -> of(index, phrase))
                .filter(fits)
                .or(() -> clauses.beforeVerb(sentence.tokensIn(clause)).filter(fits))
                .or(() -> leading(sentence, clause)
                        .filter(phrase -> isAlone(sentence, phrase, clause) || isFollowedByVerb(sentence, phrase))
                        .map(phrase -> of(index, phrase))
                        .filter(fits));
    }

    /** The noun phrase that a clause ends with after 的, which the next clauses speak of: 公司研制的玻璃UF30,厚度仅…. */
    private Optional<Span> topic(SentenceReading sentence, Span clause) {
        boolean goesOn =
                clause.end() < article.text().length() && article.text().charAt(clause.end()) == ',';
        int end = clause.end();
        if (!goesOn) {
            return Optional.empty();
        }
        return sentence.listsBefore(end).stream()
                .findFirst()
                .filter(list -> list.items().size() == 1)
                .map(list -> list.items().get(0))
                .map(phrase -> {
                    int of = phrase.of(article.text()).lastIndexOf('的') + 1;
                    return new Span(phrase.start() + of, phrase.end());
                })
                .filter(phrase -> !phrase.isEmpty() && phrase.start() > clause.start())
                .filter(phrase -> isIntroduced(sentence, clause, phrase))
                .filter(phrase -> endsInNoun(sentence, phrase) && naming.isSingle(sentence, phrase));
    }

    /** Whether a topic follows the 的 of a clause that tells of it, or a word like 这条, and nothing is said to be it. */
    private boolean isIntroduced(SentenceReading sentence, Span clause, Span phrase) {
        List<Token> before = sentence.tokensIn(new Span(clause.start(), phrase.start()));
        boolean said = before.stream()
                .anyMatch(token ->
                        token instanceof WordToken && SAYS.contains(token.span().of(article.text())));
        String introduction = new Span(clause.start(), phrase.start()).of(article.text());
        if (said || !introduction.endsWith("的")) {
            return !said && POINTER.matcher(introduction).find();
        }
        Token teller = before.get(Math.max(0, before.size() - 2));
        Token begin = before.get(0);
        boolean done = before.size() > 2
                && begin instanceof WordToken
                && words.is(Sense.EVENT, begin.span().of(article.text()));
        if (done) {
            return false;
        }
        return !(teller instanceof WordToken word)
                || word.word().wordClass() == WordClass.VERB
                || word.word().wordClass() == WordClass.VERBAL_NOUN;
    }

    /** Whether a phrase is all of its clause: a topic that the next clauses speak of. */
    private static boolean isAlone(SentenceReading sentence, Span phrase, Span clause) {
        return sentence.tokensIn(new Span(phrase.end(), clause.end())).stream()
                .allMatch(
                        token -> token instanceof WordToken word && word.word().wordClass() == WordClass.PUNCTUATION);
    }

    private Optional<Subject> earlierSentence(int index, Predicate<Subject> fits) {
        int paragraph = article.sentences().get(index).sentence().paragraph();
        for (int i = index - 1; i >= 0; i--) {
            SentenceReading sentence = article.sentences().get(i);
            if (sentence.sentence().paragraph() < paragraph - PARAGRAPHS_BACK) {
                break;
            }
            for (Span clause : sentence.sentence().clauses()) {
                Optional<Subject> subject = ofClause(i, clause, found -> fits.test(found) && goesOn(found, clause));
                if (subject.isPresent()) {
                    return Optional.of(subject.get().by("subject.context"));
                }
            }
        }
        return Optional.empty();
    }

    /** Where nobody is named: the noun phrase that the clause or a sentence before it begins with, if a verb follows. */
    private Optional<Subject> told(int index, int position) {
        for (int i = index; i >= Math.max(0, index - SENTENCES_BACK); i--) {
            SentenceReading sentence = article.sentences().get(i);
            Span clause = i == index
                    ? sentence.clauseAt(position)
                    : sentence.sentence().clauses().get(0);
            Optional<Span> phrase = sentence.phraseAfter(clause.start())
                    .filter(leading -> leading.length() > 1 && leading.end() <= Math.min(clause.end(), position))
                    .filter(leading -> endsInNoun(sentence, leading) && isFollowedByVerb(sentence, leading));
            if (phrase.isPresent()) {
                return phrase.map(naming::described);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether later sentences may still speak of it: the country and the like only where a clause begins with it, and 中国
     * not at all, which begins many a name (中国散裂中子源).
     */
    private static boolean goesOn(Subject subject, Span clause) {
        boolean begins = subject.span().start() - clause.start() <= 1;
        return !subject.area() || begins && !subject.text().equals("中国");
    }

    /** The place that the article speaks of most. */
    private Optional<Subject> main() {
        return regions.mainPlace().map(naming::placed);
    }

    private Optional<Subject> headline() {
        return article.sentences().isEmpty()
                ? Optional.empty()
                : clauses.anywhere(article.sentences().get(0).tokens());
    }
}
