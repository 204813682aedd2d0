package org.industryfacts.engine.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.EndingTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes;

/**
 * The word lists by which names are found.
 *
 * @param phraseStops words that end a noun phrase
 * @param nameSuffixes what names end with
 * @param nameLimits words that are no part of the name of a firm
 * @param postStops words before a post that are no part of it
 * @param nameLookalikes words that end like a name and belong to none
 * @param projectSorts words that say of what sort projects are
 * @param nameVerbs verbs that stand in names of institutes and associations
 * @param pointed words that, after 该, stand for the last name of a kind
 * @param genericWords ends of phrases that name no organisation
 * @param memberClasses words that say what the members of a list are
 * @param firmTails what the short names of firms end with
 * @param firmCues what follows the names of firms
 * @param settling verbs with a list of organisations; true where the list comes before
 * @param leaders what the members of a list are said to be for others: 代表, 龙头
 * @param christened words for single things that are given names
 * @param naming what says that a name follows
 * @param listLeads what announces the members of a list
 * @param building words before what is built, and what they tell of it
 * @param publicTrades what firms do that bear the name of the zone that set them up
 * @param listing all words beside which members of a list may stand
 */
record NameLexicon(
        Set<String> phraseStops,
        NameSuffixes nameSuffixes,
        Set<String> nameLimits,
        EndingTable<Boolean> genericWords,
        Set<String> postStops,
        Set<String> nameLookalikes,
        Set<String> projectSorts,
        Set<String> nameVerbs,
        Map<String, NameKind> pointed,
        Map<String, NameKind> memberClasses,
        FirmTails firmTails,
        FirmCues firmCues,
        Map<String, Boolean> settling,
        Set<String> leaders,
        EndingTable<Boolean> christened,
        Set<String> naming,
        ListLeads listLeads,
        SenseTable<BuildingWord> building,
        Set<String> publicTrades,
        WordTable<Boolean> listing) {

    NameLexicon {
        phraseStops = Set.copyOf(phraseStops);
        nameLimits = Set.copyOf(nameLimits);
        postStops = Set.copyOf(postStops);
        nameLookalikes = Set.copyOf(nameLookalikes);
        projectSorts = Set.copyOf(projectSorts);
        nameVerbs = Set.copyOf(nameVerbs);
        pointed = Map.copyOf(pointed);
        memberClasses = Map.copyOf(memberClasses);
        settling = Map.copyOf(settling);
        leaders = Set.copyOf(leaders);
        naming = Set.copyOf(naming);
        publicTrades = Set.copyOf(publicTrades);
    }

    static NameLexicon load() {
        Map<String, Boolean> settling = sides("settling-words.tsv");
        Map<String, NameKind> memberClasses = kinds("member-classes.tsv");
        Set<String> listing = new HashSet<>(MemberLists.WORDS);
        listing.addAll(settling.keySet());
        listing.addAll(memberClasses.keySet());
        ListLeads listLeads = ListLeads.load();
        listing.addAll(listLeads.words());
        return new NameLexicon(
                Lexicon.words("phrase-stops.tsv"),
                NameSuffixes.load(),
                Lexicon.words("name-limits.tsv"),
                EndingTable.of(Lexicon.words("generic-words.tsv")),
                Lexicon.words("post-stops.tsv"),
                Lexicon.words("name-lookalikes.tsv"),
                Lexicon.words("project-sorts.tsv"),
                Lexicon.words("name-verbs.tsv"),
                kinds("pointed-words.tsv"),
                memberClasses,
                FirmTails.load(),
                FirmCues.load(),
                settling,
                Lexicon.words("leader-words.tsv"),
                EndingTable.of(Lexicon.words("christened-words.tsv")),
                Lexicon.words("naming-words.tsv"),
                listLeads,
                SenseTable.load(BuildingWord.class, "building-words.tsv"),
                Lexicon.words("public-trades.tsv"),
                WordTable.of(listing));
    }

    /** Of the verbs that tell names, on which side their list stands: true where it comes before. */
    private static Map<String, Boolean> sides(String file) {
        Map<String, Boolean> sides = new HashMap<>();
        for (Row row : LexiconFile.read(NameLexicon.class, file, 3)) {
            if (!row.text(1).equals("-") && sides.put(row.text(0), row.text(1).equals("before")) != null) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return sides;
    }

    private static Map<String, NameKind> kinds(String file) {
        return LexiconFile.map(NameLexicon.class, file, row -> NameSuffixes.kind(row, 1));
    }
}
