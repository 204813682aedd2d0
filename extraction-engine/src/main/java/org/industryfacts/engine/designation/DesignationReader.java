package org.industryfacts.engine.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Scoped;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Slots.Designation;
import org.industryfacts.fact.Status;

/** Makes a designation of each title that a rule kept as {@code title}, for each of those kept as {@code subject}. */
public final class DesignationReader implements FactReader {

    /** Approvals of products and what is only said to be great. */
    private static final Pattern OTHER = Pattern.compile(
            "新药|药品(注册|上市|批)|注册证|批件|批准文号|最大|最具规模|生产线|的企业|合作伙伴$|广泛|高度|一致|好评|桥头堡|主阵地|排头兵|领头羊|同类|统计的|的.{0,4}(企业|单位|机构|产品|公司|工厂)$");

    /** Titles of a rank, which what it is may bear without having been given it: 国家级专精特新“小巨人”企业. */
    private static final Pattern RANKED = Pattern.compile("^(国家|省级|市级|首批|全国首批|世界级|全国)|(重点|重大)[^的]{0,6}(项目|工程)$");

    /** What is only praise. */
    private static final Pattern VAGUE = Pattern.compile("重要|主要|领先|知名|典型|一流|有影响力|最具");

    /** What one passes: a certification, not a platform that one goes through. */
    private static final Pattern CHECKED = Pattern.compile("(认证|认定|检查|评审|评估|复核|审核|验厂|考核)$");

    /** What is, and is named so, rather than a title that it bears: 国家信息光电子创新中心. */
    private static final Pattern ENTITY = Pattern.compile("(创新中心|研究中心|实验室|研究院|研究所|科学中心|大学|学院|公司)$");

    /** Titles that are words of two characters. */
    private static final Pattern SHORT = Pattern.compile("([百十千]强|500强)");

    /** Bearers that are sorts only: 15家企业入选. */
    private static final Set<String> SORTS = Set.of(
            "企业", "公司", "专家", "学者", "项目", "园区", "单位", "个人", "团队", "产品", "机构", "平台", "品牌", "案例", "作品", "城市", "集群", "工厂",
            "县市");

    /** What one of many projects is said to be: 核心区的首批重点项目. */
    private static final Pattern OF_PROJECT = Pattern.compile("的.*(项目|工程)$");

    /** What another word gives: 获国家药监局颁发的资格. */
    private static final Pattern GIVEN = Pattern.compile("授予|颁发|签发|核发|颁授");

    private static final Pattern PARTS = Pattern.compile("(?<=[^(“][^(“])(?:、|和(?=[^、]*(?:认证|证书|称号|奖|资质)$))");

    private static final int LONGEST_TITLE = 40;

    private final Grantors grantors = Grantors.load();
    private final WordEndings endings = WordEndings.load(DesignationReader.class, "title-endings.tsv");

    @Override
    public String rules() {
        return "designation.rules";
    }

    @Override
    public Set<String> emits() {
        return Set.of("ranked", "checked", "title", "subject");
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        List<Title> titles = titles(sighting);
        if (titles.isEmpty() || isPartOfPassive(sighting)) {
            return List.of();
        }
        List<FactDraft> drafts = new ArrayList<>();
        for (Subject subject : subjects(sighting)) {
            titles.forEach(title -> drafts.add(sighting.draft(
                    new Designation(subject.text(), title.text(), title.grantor()),
                    subject,
                    sighting.match().span(),
                    status(sighting))));
        }
        return drafts;
    }

    /** What was given was given, unless its own clause says otherwise: plans told of before it are not about it. */
    private static @Nullable Status status(Sighting sighting) {
        Scoped<Status> said = sighting.scopes()
                .statuses()
                .at(sighting.index(), sighting.match().anchor().start());
        boolean own = said.span() != null && sighting.clause().contains(said.span());
        return own ? null : Status.ACTUAL;
    }

    /** Whether the word is only the rest of a passive, which is read as one: 被|授予. */
    private static boolean isPartOfPassive(Sighting sighting) {
        int start = sighting.match().anchor().start();
        return start > 0
                && sighting.match().span().start() == start
                && sighting.article().text().charAt(start - 1) == '被';
    }

    /** A title, and who gives it where the words say so. */
    private record Title(String text, @Nullable String grantor) {}

    private List<Title> titles(Sighting sighting) {
        boolean ranked = sighting.match().emitted("ranked").isPresent();
        boolean checked = sighting.match().emitted("checked").isPresent();
        boolean borne = sighting.match().emitted("subject").isPresent();
        List<Title> titles = new ArrayList<>();
        List<Span> read = spans(sighting);
        List<Span> spans =
                read.stream().map(sighting::text).anyMatch(this::isTitle) || ranked || borne ? read : rest(sighting);
        for (Span item : spans) {
            String text = sighting.text(item);
            if (isTitle(text)
                    && !isCounted(sighting, item)
                    && (!ranked
                            || RANKED.matcher(text).find()
                                    && !VAGUE.matcher(text).find()
                                    && !ENTITY.matcher(text).find())
                    && (!checked || CHECKED.matcher(text).find())
                    && (!borne
                            || !OF_PROJECT.matcher(text).find()
                                    && grantors.leading(sighting.sentence(), item)
                                            .isEmpty())) {
                titles.add(title(sighting, item));
            }
        }
        return titles;
    }

    /** All after the verb to the end of its clause, parted: a title may hold what no noun phrase does (地理标志证明商标). */
    private List<Span> rest(Sighting sighting) {
        int start = sighting.match().anchor().end();
        Span rest = new Span(start, Math.max(start, sighting.clause().end()));
        List<Span> titles = new ArrayList<>();
        int begin = start;
        for (String part : PARTS.split(sighting.text(rest))) {
            int leading =
                    part.length() - part.stripLeading().length() + (part.strip().startsWith("了") ? 1 : 0);
            Span span = new Span(begin + leading, begin + part.stripTrailing().length());
            boolean whole = !GIVEN.matcher(part).find()
                    && span.length() > 2
                    && span.length() <= LONGEST_TITLE
                    && isTitle(sighting.text(span));
            if (!whole) {
                return List.of();
            }
            titles.add(span);
            begin += part.length() + 1;
        }
        return titles;
    }

    /** Whether a number of those that bear it follows: 国家级企业技术中心12家. */
    private static boolean isCounted(Sighting sighting, Span title) {
        return sighting.sentence().tokensIn(new Span(title.end(), title.end() + 1)).stream()
                .anyMatch(token -> token instanceof QuantityToken quantity
                        && quantity.quantity().unit().equals("count"));
    }

    /** The titles that the rule kept, or the list that is named before those on it. */
    private static List<Span> spans(Sighting sighting) {
        List<Span> items = sighting.match().items("title");
        if (sighting.match().emitted("title").isPresent()) {
            return List.of(list(sighting, items.get(0)));
        }
        List<Span> all = new ArrayList<>(items);
        if (sighting.match().emitted("subject").isPresent()) {
            later(sighting)
                    .takeWhile(clause -> isRanked(sighting, clause))
                    .flatMap(clause -> sighting.sentence().listsAfter(clause.start()).stream()
                            .limit(1)
                            .flatMap(list -> list.items().stream()))
                    .forEach(all::add);
        }
        return all;
    }

    /** The list that is spoken of before who is on it, without what is said about it: 日前公布的国家绿色制造名单. */
    private static Span list(Sighting sighting, Span last) {
        int start = sighting.match().span().start();
        String before = sighting.text(new Span(start, last.end()));
        int lead = Math.max(before.lastIndexOf('的') + 1, before.startsWith("在") ? 1 : 0);
        return new Span(start + lead, last.end());
    }

    /** The clauses after the match. */
    private static Stream<Span> later(Sighting sighting) {
        return sighting.sentence().sentence().clauses().stream()
                .filter(clause -> clause.start() >= sighting.match().span().end());
    }

    /** Whether a clause goes on with titles: 作为…试验区,国家…先导区,…. */
    private static boolean isRanked(Sighting sighting, Span clause) {
        return RANKED.matcher(sighting.text(clause)).find();
    }

    private Title title(Sighting sighting, Span item) {
        Optional<String> kept = sighting.match().phrase("grantor").map(grantor -> withPlace(sighting, grantor));
        Span own =
                kept.isPresent() ? new Span(item.start(), item.start()) : grantors.leading(sighting.sentence(), item);
        String grantor = kept.orElseGet(() -> own.isEmpty() ? null : sighting.text(own));
        String text = sighting.text(new Span(own.end(), item.end()));
        return new Title(unquoted(text.startsWith("的") ? text.substring(1) : text), grantor);
    }

    /** A grantor with the place before its name: 美国FDA. */
    private static String withPlace(Sighting sighting, Span grantor) {
        String named =
                sighting.scopes().subjects().of(sighting.index(), grantor).text();
        return sighting.sentence().tokens().stream()
                .filter(token -> token instanceof PlaceToken && token.span().end() == grantor.start())
                .map(token -> sighting.text(token.span()) + named)
                .findFirst()
                .orElse(named);
    }

    private static List<Subject> subjects(Sighting sighting) {
        return bearers(sighting).stream()
                .filter(subject -> !SORTS.contains(subject.text()))
                .toList();
    }

    private static List<Subject> bearers(Sighting sighting) {
        List<Span> items = sighting.match().items("subject");
        if (sighting.match().emitted("subject").isPresent()) {
            return bearer(sighting).map(List::of).orElse(List.of());
        }
        if (items.isEmpty()) {
            return sighting.subject().map(List::of).orElse(List.of());
        }
        return items.stream()
                .map(item -> sighting.scopes().subjects().of(sighting.index(), item))
                .toList();
    }

    /** Who stands just before 作为, else what a later clause begins with, else who is spoken of. */
    private static Optional<Subject> bearer(Sighting sighting) {
        int start = sighting.match().anchor().start();
        Optional<Subject> before = named(sighting, token -> token.span().end() == start);
        Optional<Subject> after = later(sighting)
                .filter(clause -> !isRanked(sighting, clause))
                .flatMap(clause -> named(sighting, token -> token.span().start() == clause.start()).stream())
                .findFirst();
        return before.or(() -> after).or(sighting::subject);
    }

    private static Optional<Subject> named(Sighting sighting, Predicate<Token> where) {
        return sighting.sentence().tokens().stream()
                .filter(where)
                .flatMap(token -> sighting.scopes().subjects().namedBy(sighting.index(), token.span()).stream())
                .findFirst();
    }

    private boolean isTitle(String title) {
        boolean quoted = title.startsWith("“") || title.endsWith("”");
        return SHORT.matcher(title).matches()
                || title.length() >= 3
                        && (endings.endLonger(title) || quoted)
                        && !OTHER.matcher(title).find();
    }

    /** A title without the quotation marks around all of it, and what is no part of it after them. */
    private static String unquoted(String title) {
        Optional<String> whole = Optional.of(title).filter(text -> text.startsWith("“"));
        return whole.map(text -> text.substring(1).replaceAll("”(称号|荣誉称号|荣誉)?$", ""))
                .orElse(title);
    }
}
