package org.industryfacts.engine.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.person.Posts.Sense;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.PostToken;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Reads the posts that stand before the name of a person: 创新中心主任、中国工程院院士陆军. */
final class Holdings {

    private static final Pattern POINTER = Pattern.compile("^(?:该|本)?(?:集团公司|公司|企业|集团|园区)(?=..)");
    private static final Pattern OFFICE = Pattern.compile("[省市区县州][一-龥]{1,6}$");
    private static final Pattern OF_OFFICE = Pattern.compile("(.?[局厅委办署])(?:副?[局厅署]长|副?主任|党组|[一二]级|总|副?书记)");
    private static final int LONGEST_OFFICE = 8;
    private static final Pattern BRAND = Pattern.compile("[A-Z][A-Za-z]{2,}");
    private static final Set<String> JOINERS = Set.of("、", ",", "兼", "和");

    private final SentenceReading sentence;
    private final Employers employers;
    private final Titles titles;

    Holdings(SentenceReading sentence, Employers employers, Titles titles) {
        this.sentence = sentence;
        this.employers = employers;
        this.titles = titles;
    }

    /** Leaders of the country and those who made the article hold no post that is a fact. */
    private static boolean isFact(Sense sense) {
        return switch (sense) {
            case POST, REGION, MEMBER, FREE -> true;
            case LEADER, CREDIT -> false;
        };
    }

    /**
     * The posts of the person whose name begins at this position, in the order of the text, but for one that follows the
     * name of another: 张一鸣教授,|某公司董事长李立.
     */
    List<Holding> before(int position) {
        List<Token> tokens = sentence.tokensIn(new Span(sentence.span().start(), position));
        int post = inherited(tokens, tokens.size() - 1);
        List<Holding> holdings = new ArrayList<>();
        while (post >= 0 && tokens.get(post) instanceof PostToken token && isFact(token.sense())) {
            Optional<Subject> beside = beside(tokens, post);
            List<Holding> posts = parted(token.span(), beside, token.sense());
            holdings.addAll(0, isAfterPerson(tokens, post) ? posts.subList(1, posts.size()) : posts);
            int before = post - (beside.isPresent() ? 2 : 1);
            boolean more = before > 0
                    && JOINERS.contains(tokens.get(before).of(sentence.text()))
                    && tokens.get(before - 1) instanceof PostToken
                    && !isAfterPerson(tokens, before - 1);
            post = more ? before - 1 : -1;
        }
        return holdings;
    }

    /** Whether a post stands after a name, which bears the first of it: 张一鸣|教授. */
    private static boolean isAfterPerson(List<Token> tokens, int post) {
        return post > 0 && tokens.get(post - 1) instanceof PersonToken;
    }

    /** Past the persons that stand in a row before this one: 院士A、B. */
    private int inherited(List<Token> tokens, int before) {
        int index = before;
        while (index > 0
                && tokens.get(index).of(sentence.text()).equals("、")
                && tokens.get(index - 1) instanceof PersonToken) {
            index -= 2;
        }
        return index;
    }

    /** 公司 that stands for no firm of the article says nothing. */
    private static String withoutPointer(String title) {
        return POINTER.matcher(title).replaceFirst("");
    }

    /** Posts in a row, parted where a later one names an organisation of its own: 讲席教授、西湖制药创始人. */
    private List<Holding> parted(Span posts, Optional<Subject> beside, Sense sense) {
        String text = sentence.text();
        for (int at = posts.start(); at < posts.end(); at++) {
            Span rest = new Span(at + 1, posts.end());
            Span first = new Span(posts.start(), at);
            boolean parts = text.charAt(at) == '、'
                    && (titles.organization(rest.of(text)).isPresent() || isOtherLevel(first, rest));
            if (parts) {
                List<Holding> holdings = new ArrayList<>();
                holdings.add(holding(first, sense, beside));
                holdings.addAll(parted(rest, Optional.empty(), sense));
                return holdings;
            }
        }
        return List.of(holding(posts, sense, beside));
    }

    /** Whether posts are of committees or governments of other levels: 省委常委、市委书记. */
    private boolean isOtherLevel(Span one, Span other) {
        Optional<Character> level = Employers.levelOf(one.of(sentence.text()));
        return level.isPresent()
                && Employers.levelOf(other.of(sentence.text()))
                        .filter(found -> !found.equals(level.get()))
                        .isPresent();
    }

    private Holding holding(Span post, Sense sense, Optional<Subject> beside) {
        String title = withoutPointer(post.of(sentence.text()).strip());
        if (sense == Sense.FREE) {
            return new Holding(post, title, beside.orElse(null));
        }
        Optional<Integer> named =
                beside.isPresent() ? titles.body(title).filter(front -> isPlace(beside)) : titles.organization(title);
        if (named.isPresent()) {
            int begin = sentence.text().indexOf(title, post.start());
            Span organization =
                    new Span(beside.map(place -> place.span().start()).orElse(begin), begin + named.get());
            return new Holding(post, title.substring(named.get()).strip(), employers.described(organization));
        }
        Optional<Span> office = beside.isPresent() ? Optional.empty() : office(post, title);
        if (office.isPresent()) {
            return new Holding(
                    new Span(office.get().start(), post.end()),
                    title.substring(office.get().end() - post.start()),
                    employers.described(office.get()));
        }
        Optional<Subject> at = beside.or(() -> employers.of(post, sense));
        int start = beside.map(subject -> subject.span().start()).orElse(post.start());
        return new Holding(new Span(start, post.end()), employers.withCommittee(post, title), at.orElse(null));
    }

    private static boolean isPlace(Optional<Subject> beside) {
        return beside.filter(Subject::place).isPresent();
    }

    /** 省住建厅 of 省住建厅副厅长, where the post took the last characters. */
    private Optional<Span> office(Span post, String title) {
        String front = sentence.text()
                .substring(Math.max(sentence.span().start(), post.start() - LONGEST_OFFICE), post.start());
        Matcher office = OFFICE.matcher(front);
        Matcher taken = OF_OFFICE.matcher(title);
        return taken.lookingAt() && office.find()
                ? Optional.of(new Span(post.start() - front.length() + office.start(), post.start() + taken.end(1)))
                : Optional.empty();
    }

    /** The post that a rule kept; none where it is no fact. */
    Optional<Holding> kept(Span span, Optional<Subject> at) {
        List<Token> tokens = sentence.tokensIn(new Span(sentence.span().start(), span.end()));
        if (tokens.get(tokens.size() - 1) instanceof PostToken post
                && post.span().equals(span)
                && isFact(post.sense())) {
            Optional<Subject> named =
                    at.or(() -> beside(tokens, tokens.size() - 1)).or(() -> employers.subject(post));
            return Optional.of(holding(span, post.sense(), named));
        }
        return Optional.empty();
    }

    private Optional<Subject> beside(List<Token> tokens, int post) {
        int before = post - 1;
        if (before > 0 && tokens.get(before).of(sentence.text()).isBlank()) {
            before--;
        }
        if (before < 0) {
            return Optional.empty();
        }
        Token token = tokens.get(before);
        if (token instanceof CodeToken
                && BRAND.matcher(token.of(sentence.text()).strip()).matches()) {
            String brand = token.of(sentence.text()).strip();
            return Optional.of(employers.described(
                    new Span(token.span().start(), token.span().start() + brand.length())));
        }
        boolean named = token instanceof NameToken || token instanceof PlaceToken && before == post - 1;
        return named ? employers.named(token.span()) : Optional.empty();
    }
}
