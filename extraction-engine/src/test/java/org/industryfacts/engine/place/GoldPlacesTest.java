package org.industryfacts.engine.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.industryfacts.engine.place.PlaceMention.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Measures the scanner against labelled pages, where they are at hand. */
@EnabledIf("goldIsAtHand")
class GoldPlacesTest {

    private static final Path GOLD = Path.of("../../shared/gold");
    private static final Pattern REGION = Pattern.compile("\"([1-9][0-9]{5})\"");

    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final Map<String, List<PlaceMention>> MENTIONS = new TreeMap<>();
    /** By page, the labelled names of places and of parks. */
    private static final Map<String, List<String>> PLACES = new TreeMap<>();

    private static final Map<String, List<String>> PARKS = new TreeMap<>();

    static boolean goldIsAtHand() {
        return Files.isDirectory(GOLD);
    }

    @BeforeAll
    static void scanPages() throws IOException {
        PlaceScanner scanner = PlaceScanner.load();
        for (String line : Files.readAllLines(GOLD.resolve("entities.tsv"))) {
            String[] columns = line.split("\t");
            Map<String, List<String>> names =
                    switch (columns[1]) {
                        case "LOC" -> PLACES;
                        case "PARK" -> PARKS;
                        default -> new TreeMap<>();
                    };
            names.computeIfAbsent(columns[0], page -> new ArrayList<>()).add(columns[2]);
        }
        for (String page : PLACES.keySet()) {
            String text = Files.readString(GOLD.resolve("clean/seed-" + page + ".clean.txt"));
            TEXTS.put(page, text);
            MENTIONS.put(page, scanner.scan(text));
        }
    }

    @Test
    void findsTheLabelledPlaces() {
        assertThat(share("places found", PLACES, this::isFound)).isGreaterThan(0.95);
    }

    @Test
    void findsTheLabelledParks() {
        assertThat(share("parks found", PARKS, this::isFound)).isGreaterThan(0.7);
    }

    @Test
    void findsLittleElse() {
        // given
        Map<String, List<String>> found = new TreeMap<>();
        MENTIONS.forEach((page, mentions) -> found.put(
                page,
                mentions.stream()
                        .filter(mention -> !mention.anaphor() && !mention.insideName() && mention.kind() != Kind.AREA)
                        .map(mention -> mention.span().of(TEXTS.get(page)))
                        .distinct()
                        .toList()));

        // then
        assertThat(share("mentions labelled", found, this::isLabelled)).isGreaterThan(0.85);
    }

    @Test
    void knowsTheRegionsOfTheLabelledFacts() throws IOException {
        // given
        Map<String, List<String>> codes = new TreeMap<>();
        for (String page : TEXTS.keySet()) {
            for (String fact : Files.readAllLines(GOLD.resolve("seed-" + page + ".jsonl"))) {
                Matcher code = REGION.matcher(fact.substring(fact.lastIndexOf("\"regions\"")));
                while (code.find()) {
                    codes.computeIfAbsent(page, key -> new ArrayList<>()).add(code.group(1));
                }
            }
        }

        // then
        assertThat(share("codes of facts", codes, GoldPlacesTest::isCodeOfMention))
                .isGreaterThan(0.98);
    }

    private interface Check {
        boolean holds(String page, String item);
    }

    private static double share(String what, Map<String, List<String>> items, Check check) {
        int all = 0;
        List<String> misses = new ArrayList<>();
        for (Map.Entry<String, List<String>> page : items.entrySet()) {
            for (String item : page.getValue()) {
                all++;
                if (!check.holds(page.getKey(), item)) {
                    misses.add(page.getKey() + " " + item);
                }
            }
        }
        double share = 1.0 - (double) misses.size() / all;
        System.out.printf("%s: %d of %d = %.3f, but not %s%n", what, all - misses.size(), all, share, misses);
        return share;
    }

    private boolean isFound(String page, String name) {
        return MENTIONS.get(page).stream()
                .anyMatch(mention -> mention.span().of(TEXTS.get(page)).contains(name));
    }

    /** Whether a mention is made of labelled names alone: 江苏苏州相城区 is three. */
    private boolean isLabelled(String page, String found) {
        Set<String> names = new HashSet<>(PLACES.getOrDefault(page, List.of()));
        names.addAll(PARKS.getOrDefault(page, List.of()));
        String rest = found;
        while (!rest.isEmpty()) {
            String left = rest;
            int longest = names.stream()
                    .filter(left::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            if (longest == 0) {
                return false;
            }
            rest = rest.substring(longest);
        }
        return true;
    }

    private static boolean isCodeOfMention(String page, String code) {
        return MENTIONS.get(page).stream().anyMatch(mention -> code.equals(mention.regionCode()));
    }
}
