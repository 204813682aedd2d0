package org.industryfacts.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Issuers that are not named where they issue: 两部门 of which a sentence before speaks, and who told of the policy. */
final class DistantIssuers {

    private static final int FARTHEST_SENTENCE = 12;
    private static final String SEVERAL = "两三四五";
    private static final Pattern DEPARTMENTS = Pattern.compile("(?:上述|这)?([两三四五])个?部门");
    private static final Pattern TOLD = Pattern.compile("从([^,。;从]{2,20}?)(?:获悉|了解到|得知)");
    private static final Set<String> SEPARATORS = Set.of("、", "和", "与", "会同");

    private DistantIssuers() {}

    /** The authorities that 两部门 stands for: the last list of so many. */
    static Optional<Subject> departments(Sighting sighting, String issuer) {
        Matcher departments = DEPARTMENTS.matcher(issuer);
        if (!departments.matches()) {
            return Optional.empty();
        }
        int many = SEVERAL.indexOf(departments.group(1)) + 2;
        int first = Math.max(0, sighting.index() - FARTHEST_SENTENCE);
        for (int i = sighting.index() - 1; i >= first; i--) {
            Optional<Span> list =
                    listOf(sighting, sighting.article().sentences().get(i).tokens(), many);
            if (list.isPresent()) {
                return list.map(span -> subject(sighting, span));
            }
        }
        return Optional.empty();
    }

    /** Where so many authorities stand in a row. */
    private static Optional<Span> listOf(Sighting sighting, List<Token> tokens, int many) {
        List<Span> row = new ArrayList<>();
        for (Token token : tokens) {
            if (token instanceof NameToken name && name.name().kind() == NameKind.GOVERNMENT) {
                row.add(token.span());
            } else if (!SEPARATORS.contains(sighting.word(token))) {
                if (row.size() == many) {
                    break;
                }
                row.clear();
            }
        }
        return row.size() == many
                ? Optional.of(new Span(row.get(0).start(), row.get(many - 1).end()))
                : Optional.empty();
    }

    /** Whoever told of a policy whose title begins with the same name: 从X获悉,《X支持…》发布. */
    static Optional<Subject> teller(Sighting sighting, Span title) {
        Span sentence = sighting.sentence().span();
        if (!sentence.contains(title)) {
            return Optional.empty();
        }
        Matcher told = TOLD.matcher(sighting.text(new Span(sentence.start(), title.start())));
        return told.find() && sighting.text(title).startsWith(told.group(1))
                ? Optional.of(sighting.scopes()
                        .subjects()
                        .of(
                                sighting.index(),
                                new Span(sentence.start() + told.start(1), sentence.start() + told.end(1))))
                : Optional.empty();
    }

    private static Subject subject(Sighting sighting, Span span) {
        List<String> regions = sighting.scopes().regions().at(span.end());
        return new Subject(sighting.text(span), null, regions, Subject.Kind.NAME, span, "subject.issuer");
    }
}
