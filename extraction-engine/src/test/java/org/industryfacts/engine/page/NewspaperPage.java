package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A newspaper page made by chance of invented articles: each is credited in one of the ways that papers have, columns
 * break off in the middle of a clause and go on below other articles, paragraphs are set twice as pull quotes.
 */
final class NewspaperPage {

    private static final List<String> REPORTERS = List.of("李明", "王小红", "周建国", "陈思远", "赵文静", "孙立新");
    private static final int SHORTEST_BROKEN = 50;

    private final Random random;
    private final List<InventedArticle> articles;
    private final boolean signed;
    private final List<String> lines = new ArrayList<>();
    /** What is still to be set: the rest of an article by the number of the article below which it goes on. */
    private final Map<Integer, List<List<String>>> carriedOver = new TreeMap<>();

    private NewspaperPage(Random random, List<InventedArticle> articles, boolean signed) {
        this.random = random;
        this.signed = signed;
        this.articles = articles;
    }

    /** A page and what it holds: the text of each article as a reader would put it together. */
    record Expected(String page, List<String> headlines, List<String> texts) {}

    /**
     * @param signed whether each article ends with the name of its reporter, as broken columns mostly do, or only some
     */
    static Expected of(long seed, boolean signed) {
        Random random = new Random(seed);
        List<InventedArticle> articles = new ArrayList<>(InventedArticle.all());
        Collections.shuffle(articles, random);
        return new NewspaperPage(random, articles.subList(0, 3 + random.nextInt(3)), signed).set();
    }

    private Expected set() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            texts.add(set(i, articles.get(i)));
            carriedOver.getOrDefault(i, List.of()).forEach(lines::addAll);
        }
        List<String> headlines =
                articles.stream().map(InventedArticle::headline).toList();
        return new Expected(String.join("\n\n", lines), headlines, texts);
    }

    /** Sets an article, as far as it is not carried over, and returns its text. */
    private String set(int number, InventedArticle article) {
        List<String> paragraphs = new ArrayList<>(article.paragraphs());
        String reporter = REPORTERS.get(random.nextInt(REPORTERS.size()));
        lines.add(article.headline());
        int style = random.nextInt(4);
        switch (style) {
            case 0 -> lines.add("◎本报记者 " + reporter);
            case 1 -> lines.add("本报记者 " + reporter + " " + REPORTERS.get(random.nextInt(REPORTERS.size())));
            case 2 -> paragraphs.set(0, "江河日报(记者" + reporter + ")" + paragraphs.get(0));
            default -> paragraphs.set(0, "本报讯(记者" + reporter + ")" + paragraphs.get(0));
        }
        String text = String.join("\n", paragraphs);
        List<String> set =
                signed || random.nextBoolean() ? withSignature(paragraphs, "(" + reporter + ")") : paragraphs;
        if (random.nextInt(3) > 0) {
            breakOff(number, set);
        } else {
            lines.addAll(set);
        }
        return text;
    }

    private List<String> withSignature(List<String> paragraphs, String signature) {
        List<String> signed = new ArrayList<>(paragraphs);
        if (random.nextBoolean()) {
            signed.add(signature);
        } else {
            signed.set(signed.size() - 1, signed.get(signed.size() - 1) + signature);
        }
        return signed;
    }

    /** Sets a part of an article and leaves the rest for below, or just behind a gap. */
    private void breakOff(int number, List<String> paragraphs) {
        int paragraph = longParagraph(paragraphs);
        String text = paragraphs.get(paragraph);
        int at = placeInClause(text);
        lines.addAll(paragraphs.subList(0, paragraph));
        lines.add(text.substring(0, at));
        List<String> rest = new ArrayList<>(paragraphs.subList(paragraph, paragraphs.size()));
        rest.set(0, text.substring(at));
        int below = number + random.nextInt(Math.min(3, articles.size() - number));
        carriedOver.computeIfAbsent(below, key -> new ArrayList<>()).add(rest);
    }

    private int longParagraph(List<String> paragraphs) {
        int paragraph = 1 + random.nextInt(2);
        while (paragraphs.get(paragraph).length() < SHORTEST_BROKEN) {
            paragraph++;
        }
        return paragraph;
    }

    /** A place that is no end of a clause, as lines break in a column. */
    private int placeInClause(String text) {
        while (true) {
            int at = text.length() / 3 + random.nextInt(text.length() / 3);
            if (text.substring(at - 2, at + 2).chars().allMatch(Character::isLetterOrDigit)) {
                return at;
            }
        }
    }
}
