package org.industryfacts.engine.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.partnership.PartyWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Those who are named before the words for what they do together: A、B与C.
 *
 * @param parties in the order of the text, named or not
 * @param sides whether a word like 与 parts two sides
 * @param right how many stand after that word
 * @param open whether nobody stands before that word, so that the first side is named elsewhere
 * @param start where their words begin
 */
record PartyList(List<Span> parties, boolean sides, int right, boolean open, int start) {

    private static final int MOST_TOKENS = 60;
    private static final int MOST_BRACKETED = 10;
    private static final int MOST_WHERE = 7;
    private static final int MOST_OF_FIELD = 24;

    /** What fields of work end with after 在. */
    private static final Set<String> FIELDS = Set.of("方面", "领域", "层面", "环节", "方向");

    private static final Set<String> CLOSING = Set.of(")", "”");

    PartyList {
        parties = List.copyOf(parties);
    }

    /** The parties whose words end at a position. */
    static PartyList before(SentenceReading sentence, PartyWords words, int position) {
        return new Walk(sentence, words, sentence.clauseAt(position).start(), position).read();
    }

    /** Those after a word like 与; none where there is no such word. */
    List<Span> rightSide() {
        return parties.subList(parties.size() - right, parties.size());
    }

    /** Those between whom stands what they agree on: A in A就X与B达成, B as in {@code partners}. */
    PartyList with(PartyList partners) {
        List<Span> all = new ArrayList<>(parties);
        all.addAll(partners.parties.subList(1, partners.parties.size()));
        return new PartyList(all, true, partners.right, parties.isEmpty(), start);
    }

    /** The topic and, past 与, the partners in the words between two positions. */
    static PartyList between(SentenceReading sentence, PartyWords words, int from, int position) {
        return new Walk(sentence, words, from, position).read();
    }

    /** A walk from right to left over the tokens of a clause. */
    private static final class Walk {

        private final SentenceReading sentence;
        private final PartyWords words;
        private final List<Token> tokens;
        /** Of the words walked over. */
        private final int end;

        private final List<Span> parties = new ArrayList<>();
        private int index;
        private boolean sides;
        private int right;
        private boolean open;

        private Walk(SentenceReading sentence, PartyWords words, int from, int position) {
            this.sentence = sentence;
            this.words = words;
            this.tokens = sentence.tokensIn(new Span(from, position));
            this.index = tokens.size() - 1;
            this.end = position;
        }

        private PartyList read() {
            passBeside();
            int steps = 0;
            while (index >= 0 && steps++ < MOST_TOKENS) {
                int last = index;
                passName();
                if (index == last) {
                    break;
                }
                addParty(index + 1, last);
                open = false;
                if (!passSeparator()) {
                    break;
                }
            }
            Collections.reverse(parties);
            int start = index + 1 < tokens.size() ? tokens.get(index + 1).span().start() : end;
            return new PartyList(parties, sides, right, open, start);
        }

        /** Passes over 、 or 与, and over what says how or when before the latter. */
        private boolean passSeparator() {
            if (index < 0) {
                return false;
            }
            String word = text(tokens.get(index));
            if (words.is(Kind.AND, word)) {
                index--;
                return true;
            } else if (words.is(Kind.WITH, word)) {
                index--;
                right = sides ? right : parties.size();
                sides = true;
                open = true;
                passBeside();
                return true;
            }
            return false;
        }

        private void passBeside() {
            int before = index + 1;
            while (index >= 0 && index < before) {
                before = index;
                int where = where();
                if (where >= 0) {
                    index = where - 1;
                } else if (isSides()) {
                    index -= 2;
                } else if (isBeside(tokens.get(index))) {
                    index--;
                } else if (text(tokens.get(index)).equals(")")) {
                    passBracket();
                }
            }
        }

        /** (以下简称空天院) */
        private void passBracket() {
            for (int i = index - 1; i >= 0 && index - i < MOST_BRACKETED; i--) {
                if (text(tokens.get(i)).equals("(")) {
                    index = i - 1;
                    return;
                }
            }
        }

        /** 三方, where it is two words. */
        private boolean isSides() {
            return index > 0
                    && text(tokens.get(index)).equals("方")
                    && tokens.get(index - 1) instanceof WordToken word
                    && word.word().wordClass() == WordClass.NUMERAL;
        }

        private boolean isBeside(Token token) {
            return token instanceof TimeToken
                    || token instanceof WordToken word
                            && (words.is(Kind.BESIDE, text(token))
                                    || word.word().wordClass() == WordClass.ADVERB);
        }

        /**
         * Where 在 stands before the place where they sign (在杭州, 在江州国际会议中心) or the field in which they work
         * (在算力、政务等方面); -1 where it does not.
         */
        private int where() {
            boolean field = FIELDS.contains(text(tokens.get(index)));
            int most = field ? MOST_OF_FIELD : MOST_WHERE;
            for (int i = index; i > 0 && index - i < most && canStandWhere(tokens.get(i), field); i--) {
                if (text(tokens.get(i - 1)).equals("在")) {
                    return i - 1;
                }
            }
            return -1;
        }

        private boolean canStandWhere(Token token, boolean field) {
            return canStand(token)
                    || field && token instanceof WordToken && (!token.isMark() || words.is(Kind.AND, text(token)));
        }

        private void passName() {
            while (index >= 0 && canStand(tokens.get(index))) {
                index--;
            }
        }

        private boolean canStand(Token token) {
            if (token instanceof WordToken word) {
                String text = text(token);
                boolean parts = words.is(Kind.AND, text) || words.is(Kind.WITH, text) || words.is(Kind.BESIDE, text);
                WordClass wordClass = word.word().wordClass();
                return !parts
                        && (word.word().nominal()
                                || text.equals("等")
                                || words.is(Kind.OWNS, text)
                                || wordClass == WordClass.NUMERAL
                                || wordClass == WordClass.CLASSIFIER
                                || wordClass == WordClass.OTHER
                                || wordClass == WordClass.LOCALISER
                                || wordClass == WordClass.ADJECTIVE
                                || word.span().length() == 1
                                        && (wordClass == WordClass.VERB
                                                || wordClass == WordClass.ADVERB
                                                || wordClass == WordClass.TIME)
                                || "()“”".contains(text));
            }
            return token instanceof NameToken
                    || token instanceof PlaceToken
                    || token instanceof CodeToken
                    || token instanceof QuantityToken;
        }

        /** Adds what the tokens from {@code first} to {@code last} name: what stands before 等, else all. */
        private void addParty(int first, int last) {
            int end = last;
            for (int i = first; i <= last; i++) {
                if (text(tokens.get(i)).equals("等")) {
                    end = i - 1;
                    break;
                }
            }
            end = beforeCount(first, end);
            int begin = end < first ? last : beginOf(afterOwner(first, end), end);
            end = Math.max(begin, end);
            Span party = new Span(
                    tokens.get(begin).span().start(), tokens.get(end).span().end());
            if (!party.of(sentence.text()).isBlank()) {
                parties.add(party);
            }
        }

        /** Without the count that sums a list up: 三家单位. */
        private int beforeCount(int first, int end) {
            for (int i = end; i > first && end - i < 3; i--) {
                boolean counted = tokens.get(i) instanceof QuantityToken
                        || tokens.get(i) instanceof WordToken word
                                && word.word().wordClass() == WordClass.NUMERAL;
                if (counted && words.isUnnamed(text(tokens.get(end)))) {
                    return isWithin(tokens.get(i - 1)) ? end : i - 1;
                }
            }
            return end;
        }

        /** 省内 and 地区 count those that are there, and name none. */
        private static boolean isWithin(Token token) {
            return token instanceof PlaceToken
                    || token instanceof WordToken word && word.word().wordClass() == WordClass.LOCALISER;
        }

        /** Past the group that a party belongs to, and past a mark: 新岭集团旗下, ). */
        private int afterOwner(int first, int end) {
            int begin = first;
            for (int i = first; i < end; i++) {
                boolean closed = i == begin && CLOSING.contains(text(tokens.get(i)));
                boolean owned = words.is(Kind.OWNS, text(tokens.get(i))) && tokens.get(i + 1) instanceof NameToken;
                if (closed || owned) {
                    begin = i + 1;
                }
            }
            return begin;
        }

        /** Where a name begins: after the verbs before it, which say what is done to those it names. */
        private int beginOf(int first, int end) {
            int begin = first;
            while (begin < end
                    && tokens.get(begin) instanceof WordToken word
                    && word.span().length() > 1
                    && (word.word().wordClass() == WordClass.VERB || words.is(Kind.URGES, text(word)))) {
                begin++;
            }
            return begin;
        }

        private String text(Token token) {
            return token.of(sentence.text());
        }
    }
}
