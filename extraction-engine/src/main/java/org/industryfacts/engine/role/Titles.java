package org.industryfacts.engine.role;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.EndingTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes;
import org.industryfacts.engine.name.NameSuffixes.Suffix;

/** Parts what a person is called by into the organisation and the post: 专家委员会主任 into 专家委员会 and 主任. */
final class Titles {

    private static final int SHORTEST_ORGANIZATION = 4;
    private static final int SHORTEST_BUREAU = 3;
    private static final Pattern BRAND = Pattern.compile("[A-Z][A-Za-z]{3,}(?= ?(?:联合|共同)?(?:创始|董事|总|副总|首席|合伙))");
    private static final Pattern BUREAU = Pattern.compile("^(?:自治[区州](?=党委|人民政府主席|(?:常务)?副?主席)"
            + "|(?:[省市区县州旗]|自治[区州])(?:[^、,]{1,8}?(?:[局厅]|(?<![党常])委(?!员)|办(?!公|事)|办公室)|(?:人民)?政府(?!办)|人大常委会|人大|政协))");
    /** 管理局 before 局长. */
    private static final Pattern OFFICE = Pattern.compile("[^、,]{2}(?:局(?=[^、,]*[局处]长)|厅(?=[^、,]*[厅处]长)|委(?=副?主任))");

    private final Pattern zones;
    private final Pattern corporate;
    private final EndingTable<Boolean> endings =
            EndingTable.of(LexiconFile.words(Titles.class, "employer-endings.tsv"));
    private final NameSuffixes suffixes = NameSuffixes.load();
    private final FirmTails firms = FirmTails.load();

    Titles(SenseTable<PostWord> words) {
        this.zones = words.pattern("[^、,]{0,8}@zone(?=(?:党工委|工委|管委会?)(?:副?书记|副?主任|委员))");
        this.corporate = words.pattern("@branch?(?:联合)?创始|(?:副|执行|独立)?董事|(?:常务|执行)?副?总(?:经理|裁|监|(?!.))|@corporate");
    }

    /** How many characters at the front of a title name a body of the place before it: 总领事馆 of 广州总领事馆总领事. */
    Optional<Integer> body(String title) {
        return organization(title)
                .filter(end -> title.substring(0, end).indexOf('、') < 0 && endings.end(title.substring(0, end)));
    }

    /** How many characters at the front of a title name an organisation; none where they name a mere part of one. */
    Optional<Integer> organization(String title) {
        Matcher brand = BRAND.matcher(title);
        if (brand.lookingAt()) {
            return Optional.of(brand.end());
        }
        Matcher zone = zones.matcher(title);
        if (zone.lookingAt()) {
            return Optional.of(zone.end());
        }
        Matcher bureau = BUREAU.matcher(title);
        if (bureau.find() && bureau.end() < title.length() - 1) {
            return Optional.of(bureau.end());
        }
        for (int end = title.length() - 2; end >= SHORTEST_ORGANIZATION; end--) {
            String front = title.substring(0, end);
            if (isOrganization(front) || isFirm(title, end) || endings.end(front)) {
                return Optional.of(end);
            }
        }
        return title.length() > SHORTEST_BUREAU + 1 && OFFICE.matcher(title).lookingAt()
                ? Optional.of(SHORTEST_BUREAU)
                : Optional.empty();
    }

    private boolean isOrganization(String front) {
        Optional<Suffix> suffix = suffixes.endOf(front);
        return suffix.isPresent()
                && suffix.get().text().length() > 1
                && isWhole(suffix.get().kind());
    }

    /** 兴业证券 before 首席分析师. */
    private boolean isFirm(String title, int end) {
        return firms.isFirm(title.substring(0, end))
                && corporate.matcher(title).region(end, title.length()).lookingAt();
    }

    private static boolean isWhole(NameKind kind) {
        return switch (kind) {
            case COMPANY, INSTITUTE, CENTRE, GOVERNMENT, ASSOCIATION -> true;
            case DEPARTMENT, PARK, PLATFORM, PROJECT, THING -> false;
        };
    }
}
