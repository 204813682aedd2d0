package org.industryfacts.engine.focus;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.industryfacts.engine.lexicon.LexiconFile;

/** Tells industries from what is done along the chain of one: 芯片设计、制造、封测. Immutable and safe to share. */
final class ChainStages {

    /** How many words may make one stage: 研发设计, 运营与维护. */
    private static final int MOST_WORDS = 3;

    /** How many stages say that a list is of them; one alone may be an industry: 物流. */
    private static final int FEWEST = 2;

    private final Pattern stage;

    private ChainStages(Pattern stage) {
        this.stage = stage;
    }

    static ChainStages load() {
        String words = LexiconFile.words(ChainStages.class, "chain-stages.tsv").stream()
                .sorted()
                .collect(Collectors.joining("|"));
        return new ChainStages(Pattern.compile("(?:(?:" + words + ")[与和及]?){1," + MOST_WORDS + "}"));
    }

    /** The phrases of a row without its stages, where it has several. */
    List<String> without(List<String> phrases) {
        List<String> others = phrases.stream()
                .filter(phrase -> !stage.matcher(phrase).matches())
                .toList();
        return phrases.size() - others.size() < FEWEST ? phrases : others;
    }
}
