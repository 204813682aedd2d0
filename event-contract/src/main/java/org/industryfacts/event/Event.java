package org.industryfacts.event;

/** Something that happened: to an article, or to what was read from it. Immutable, in the past tense. */
public sealed interface Event permits ArticleEvent, FactEvent {

    /** Its CloudEvents type, version included. An incompatible change is a new version. */
    EventType type();

    /** Its CloudEvents subject: the article id, or the source that was withdrawn. Also the key of its record. */
    String subject();
}
