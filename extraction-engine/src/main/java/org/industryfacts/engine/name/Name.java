package org.industryfacts.engine.name;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.NameBasedId;

/**
 * A mention of something that has a name of its own.
 *
 * @param canonical the fullest name that the article gives it; the mention itself may be 公司
 * @param given where the article gives it that name
 * @param kind what sort of thing it is
 * @param fullName what it is called in full, be that known from elsewhere
 * @param anaphor whether the mention only refers to it: 公司, 该院
 */
public record Name(Span span, String canonical, Span given, NameKind kind, String fullName, boolean anaphor) {

    /** The namespace of ids made of the names of organisations. */
    private static final UUID ORGANIZATIONS = UUID.fromString("0b6f5f0e-9a55-4c0c-8f0b-5d4f2f0a7c11");

    public Name {
        if (canonical.isBlank()) {
            throw new IllegalArgumentException("a name has characters");
        }
    }

    /** A mention that gives the name itself. */
    public static Name proper(String text, Span span, NameKind kind) {
        return new Name(span, span.of(text), span, kind, span.of(text), false);
    }

    /** The same thing, named by other characters. */
    public Name mentionedAt(Span other, boolean asAnaphor) {
        return new Name(other, canonical, given, kind, fullName, asAnaphor);
    }

    /** The id of an organisation, the same for the same full name; null for what is none. */
    public @Nullable String id() {
        return kind.isOrganization() ? "org:" + NameBasedId.of(ORGANIZATIONS, fullName) : null;
    }
}
