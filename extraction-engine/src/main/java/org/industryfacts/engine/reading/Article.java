package org.industryfacts.engine.reading;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.page.PageArticle;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.value.Value;

/**
 * An article as it is read.
 *
 * @param source its text and where that came from
 * @param publishedAt what relative times count from
 * @param sentences in the order of the text
 * @param values quantities, times and names with digits, in the order of the text
 * @param places in the order of the text
 * @param headlines what stands above it and its parts, in the order of the text; the first is that of all of it
 */
public record Article(
        PageArticle source,
        @Nullable LocalDate publishedAt,
        List<SentenceReading> sentences,
        List<Value> values,
        List<PlaceMention> places,
        List<Headline> headlines) {

    public Article {
        sentences = List.copyOf(sentences);
        values = List.copyOf(values);
        places = List.copyOf(places);
        headlines = List.copyOf(headlines);
    }

    public String text() {
        return source.text();
    }

    /** The headline of the whole. */
    public Headline headline() {
        return headlines.get(0);
    }

    /** The last headline above a sentence. */
    public Headline headlineOf(int sentence) {
        int last = headlines.size() - 1;
        while (last > 0 && headlines.get(last).sentence() > sentence) {
            last--;
        }
        return headlines.get(last);
    }

    /** The index of the sentence that holds a position, or of the next one where none does. */
    public int sentenceAt(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
