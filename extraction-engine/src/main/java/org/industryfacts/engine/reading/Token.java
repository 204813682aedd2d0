package org.industryfacts.engine.reading;

import org.industryfacts.engine.lexicon.Word;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.person.Posts.Sense;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.CodeName;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.engine.value.Rank;
import org.industryfacts.engine.value.TimeExpression;

/** A word of a sentence, or something that was recognised in it. The tokens of a sentence cover it without gaps. */
public sealed interface Token {

    Span span();

    /** Its characters in the text that it stands in. */
    default String of(String text) {
        return span().of(text);
    }

    /** Whether it is a punctuation mark. */
    default boolean isMark() {
        return false;
    }

    /** A plain word. */
    record WordToken(Word word) implements Token {
        @Override
        public Span span() {
            return word.span();
        }

        @Override
        public String of(String text) {
            return word.characters();
        }

        @Override
        public boolean isMark() {
            return word.wordClass() == WordClass.PUNCTUATION;
        }
    }

    /** A quantity with the words that bound it: 超过100家. */
    record QuantityToken(Quantity quantity) implements Token {
        @Override
        public Span span() {
            return quantity.span();
        }
    }

    /** A time. */
    record TimeToken(TimeExpression time) implements Token {
        @Override
        public Span span() {
            return time.span();
        }
    }

    /** A place among others: 第3位, 前十. */
    record RankToken(Rank rank) implements Token {
        @Override
        public Span span() {
            return rank.span();
        }
    }

    /** A name that holds digits and is no quantity: 5G. */
    record CodeToken(CodeName code) implements Token {
        @Override
        public Span span() {
            return code.span();
        }
    }

    /** A region, zone or area. */
    record PlaceToken(PlaceMention place) implements Token {
        @Override
        public Span span() {
            return place.span();
        }
    }

    /** An organisation, park, platform or project by its name. */
    record NameToken(Name name) implements Token {
        @Override
        public Span span() {
            return name.span();
        }
    }

    /** A person by name. */
    record PersonToken(Span span) implements Token {}

    /** What a person is called by, with the department: 生产技术中心副主任; posts in a row are one: 创始人、董事长. */
    record PostToken(Span span, Sense sense) implements Token {}

    /** The title of a document, in 《》, which belong to it. */
    record TitleToken(Span span) implements Token {
        /** The title itself. */
        public Span inside() {
            return new Span(span.start() + 1, span.end() - 1);
        }
    }
}
