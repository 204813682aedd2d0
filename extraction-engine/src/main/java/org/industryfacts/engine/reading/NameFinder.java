package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes.Suffix;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Finds names by what they end with: from the suffix leftwards over whatever can stand in a name, which must hold
 * something proper: a place, a word that no dictionary knows, Latin letters, digits or a quotation. A bare suffix, a
 * phrase that an earlier name ends with (光电产业园), or 该 with a word for its kind (该院) stands for that name.
 *
 * <p>Reads the sentences of one article in order and remembers its names; not for use by several threads.
 */
final class NameFinder {

    /** What says in brackets that something is still to be set up. */
    private static final Set<String> FORMING = Set.of("筹", "筹建", "筹备", "暂名", "拟");

    private static final Set<String> POINTERS = Set.of("该", "这家", "此家", "这所", "这");
    /** What these begin with. */
    private static final String POINTING = "该这此";

    /** How many characters back a park was just named. */
    private static final int NEAR = 500;

    private static final int SHORTEST_FIRM = 6;

    /** What is no name of its own right after another: 大疆创新总部, 武清区委. */
    private static final Set<String> PARTS = Set.of("总部", "委");

    private static final String FIRM = "公司";

    private static final List<String> LEGAL_FORMS = List.of("有限责任公司", "股份有限公司", "有限公司", "股份公司");

    private final String text;
    private final NameLexicon lexicon;
    private final NameExtent extent;
    private final ProperMarks proper;
    private final ProjectSorts sorts;
    private final MeasuredNames measured;
    private final EarlierNames known;

    NameFinder(String text, NameLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.extent = new NameExtent(text, lexicon);
        this.proper = new ProperMarks(text);
        this.sorts = new ProjectSorts(text, lexicon);
        this.measured = new MeasuredNames(text, lexicon);
        this.known = new EarlierNames(text);
    }

    /** The names found so far that are given in full, in the order of the text. */
    List<Name> known() {
        return known.all();
    }

    /** The tokens of a sentence with its names put together. */
    List<Token> withNames(List<Token> tokens) {
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            out.add(token);
            if (token instanceof NameToken name) {
                known.add(name.name());
            } else if (token instanceof PlaceToken place) {
                notePlace(out, place.place());
            } else if (token instanceof WordToken word) {
                boolean counted = i + 1 < tokens.size() && tokens.get(i + 1) instanceof QuantityToken;
                Optional<Suffix> suffix = suffixOf(word);
                if (suffix.isPresent()) {
                    joinName(out, suffix.get(), counted);
                }
                if (text.charAt(word.span().start()) == ')') {
                    joinBranch(out);
                } else if (out.get(out.size() - 1) == token) {
                    joinPointer(out, word);
                }
            }
        }
        return out;
    }

    private Optional<Suffix> suffixOf(WordToken word) {
        boolean verb = word.word().wordClass().isVerbal();
        Optional<Suffix> suffix =
                verb ? Optional.empty() : lexicon.nameSuffixes().endOf(text, legalForm(word.span()));
        return suffix.isPresent() && lexicon.nameLookalikes().contains(word.of(text)) ? Optional.empty() : suffix;
    }

    /** 有限责任公司 although the dictionary cuts it in pieces; any other word as it is. */
    private Span legalForm(Span word) {
        if (word.length() == FIRM.length() && text.startsWith(FIRM, word.start())) {
            for (String form : LEGAL_FORMS) {
                if (text.startsWith(form, word.end() - form.length())) {
                    return new Span(word.end() - form.length(), word.end());
                }
            }
        }
        return word;
    }

    /** 创新中心(内蒙古), 省实验室(筹): the place in brackets, or that it is still to be set up, belongs to the name. */
    private void joinBranch(List<Token> out) {
        int name = out.size() - 4;
        if (name >= 0
                && out.get(name) instanceof NameToken branch
                && out.get(name + 1).of(text).equals("(")
                && (out.get(name + 2) instanceof PlaceToken
                        || FORMING.contains(out.get(name + 2).of(text)))
                && !branch.name().anaphor()) {
            Span span = new Span(branch.span().start(), out.get(name + 3).span().end());
            out.subList(name, out.size()).clear();
            out.add(new NameToken(Name.proper(text, span, branch.name().kind())));
            known.add(((NameToken) out.get(name)).name());
        }
    }

    /** 园区 where the article has just named a park of its own: 北仑氢能产业园, not the zone that it lies in. */
    private void notePlace(List<Token> out, PlaceMention place) {
        if (place.anaphor() && place.span().of(text).endsWith("园区") && !PlaceMention.isPark(place.name())) {
            known.last(name -> name.kind() == NameKind.PARK && PlaceMention.isPark(name.canonical()))
                    .filter(park -> isJustNamed(park, place))
                    .ifPresent(park -> out.set(out.size() - 1, new NameToken(park.mentionedAt(place.span(), true))));
        } else if (out.size() > 1
                && out.get(out.size() - 2) instanceof NameToken firm
                && isParkOf(firm.name(), place)) {
            Name park =
                    Name.proper(text, new Span(firm.span().start(), place.span().end()), NameKind.PARK);
            out.remove(out.size() - 1);
            out.set(out.size() - 1, new NameToken(park));
            known.add(park);
        }
    }

    /** Whether a firm calls a park its own that no register has: 力合集团|惠州科技园. */
    private static boolean isParkOf(Name firm, PlaceMention place) {
        return firm.kind() == NameKind.COMPANY
                && !firm.anaphor()
                && place.kind() == PlaceMention.Kind.ZONE
                && place.id() == null
                && !place.anaphor()
                && PlaceMention.isPark(place.name());
    }

    /**
     * Replaces the tokens at the end of {@code out} that make a name by that name.
     *
     * @param counted whether a count follows, of what then is a sort of things: 新开工项目15项
     */
    private void joinName(List<Token> out, Suffix suffix, boolean counted) {
        int end = out.size();
        int usual = extent.firstOf(out, suffix);
        int first =
                counted ? usual : Math.min(usual, measured.firstOf(out, suffix).orElse(usual));
        if (first > 0 && out.get(first - 1) instanceof QuantityToken) {
            return;
        }
        Span span =
                new Span(out.get(first).span().start(), out.get(end - 1).span().end());
        boolean sort = first == end - 1 && isThing(suffix) && (counted || isModified(out, first) || isSum(out, first));
        (sort ? Optional.<Name>empty() : nameOf(out.subList(first, end), span, suffix, first < usual))
                .ifPresent(name -> {
                    if (!name.anaphor()) {
                        known.add(name);
                    }
                    out.subList(first, end).clear();
                    out.add(new NameToken(name));
                });
    }

    private boolean isJustNamed(Name park, PlaceMention place) {
        int end = park.span().end();
        int distance = place.span().start() - end;
        return distance <= NEAR && text.substring(end, end + distance).indexOf('\n') < 0;
    }

    private static boolean isThing(Suffix suffix) {
        return switch (suffix.kind()) {
            case PARK, PLATFORM, PROJECT, THING -> true;
            case COMPANY, INSTITUTE, CENTRE, GOVERNMENT, ASSOCIATION, DEPARTMENT -> false;
        };
    }

    /** Whether a word before says of what sort it is, so that it stands for no one thing: 重大项目. */
    private static boolean isModified(List<Token> tokens, int index) {
        return index > 0
                && tokens.get(index - 1) instanceof WordToken word
                && switch (word.word().wordClass()) {
                    case NOUN, ADJECTIVE, VERBAL_NOUN, NUMERAL, CLASSIFIER -> true;
                    default -> false;
                };
    }

    /** Whether a word only sums up a list of things: 道路、桥梁等项目. */
    private boolean isSum(List<Token> tokens, int index) {
        return index > 0 && tokens.get(index - 1).of(text).equals("等");
    }

    /** @param described whether what stands before it tells that it is a name, whatever its words are */
    private Optional<Name> nameOf(List<Token> tokens, Span span, Suffix suffix, boolean described) {
        String phrase = span.of(text);
        if (tokens.size() == 2 && tokens.get(0) instanceof NameToken firm && isFirmWord(suffix, phrase, firm)) {
            return Optional.of(firm.name().mentionedAt(span, false));
        }
        boolean bare = tokens.size() == 1;
        if (sorts.isOne(tokens, span, suffix) || tokens.size() == 2 && PARTS.contains(suffix.text())) {
            return Optional.empty();
        }
        if (suffix.isLegalForm() && phrase.length() >= SHORTEST_FIRM
                || !bare
                        && (described
                                || proper.hold(tokens)
                                || suffix.kind() == NameKind.PARK && Spots.begin(text, tokens))) {
            return Optional.of(longer(phrase)
                    .map(name -> name.mentionedAt(span, false))
                    .orElseGet(() -> Name.proper(text, span, suffix.kind())));
        }
        return earlier(phrase, bare, suffix)
                .map(name -> bare && suffix.kind() == NameKind.PROJECT ? known.projectAt(span.start(), name) : name)
                .map(name -> name.mentionedAt(span, true));
    }

    /** Whether it is a short name with 公司 or 集团 after it: 睿捷公司. */
    private boolean isFirmWord(Suffix suffix, String phrase, NameToken firm) {
        return (suffix.text().equals("公司") || suffix.text().equals("集团"))
                && !firm.name().canonical().equals(firm.span().of(text))
                && phrase.length() == firm.span().length() + 2;
    }

    /** A longer name that ends with this one: 天津华鑫生物科技有限公司 for 华鑫生物科技有限公司. */
    private Optional<Name> longer(String phrase) {
        return known.last(name -> name.canonical().endsWith(phrase)
                && name.canonical().length() > phrase.length()
                && name.kind() == NameKind.COMPANY);
    }

    /** The last name that a phrase may stand for: a bare suffix that allows it, or a name that ends with the phrase. */
    private Optional<Name> earlier(String phrase, boolean bare, Suffix suffix) {
        if (bare && !(phrase.equals(suffix.text()) && suffix.anaphor())) {
            return Optional.empty();
        }
        if (bare && (phrase.equals("公司") || phrase.equals("集团"))) {
            return known.lastFirm();
        }
        return known.last(
                name -> name.canonical().endsWith(phrase) && name.canonical().length() > phrase.length());
    }

    /** 该校 and 这家企业. */
    private void joinPointer(List<Token> out, WordToken pointed) {
        int before = out.size() - 2;
        if (before < 0
                || POINTING.indexOf(text.charAt(out.get(before).span().start())) < 0
                || !POINTERS.contains(out.get(before).of(text))) {
            return;
        }
        String word = pointed.of(text);
        NameKind kind = lexicon.pointed().get(word);
        if (kind != null) {
            Span span = pointed.span();
            (kind == NameKind.COMPANY ? known.lastFirm() : known.last(name -> name.kind() == kind && fits(name, word)))
                    .ifPresent(name -> out.set(before + 1, new NameToken(name.mentionedAt(span, true))));
        }
    }

    private static boolean fits(Name name, String word) {
        char last = name.canonical().charAt(name.canonical().length() - 1);
        return word.equals("校") ? last == '学' || last == '院' || last == '校' : last == word.charAt(word.length() - 1);
    }
}
