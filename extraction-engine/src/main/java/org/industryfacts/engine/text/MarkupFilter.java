package org.industryfacts.engine.text;

/**
 * Leaves of HTML what a browser shows: tags, comments, scripts and hidden parts go, blocks begin lines of their own,
 * cells of a table row are parted by a blank, and entities become characters.
 *
 * <p>Text that is not declared to be HTML is looked at too, since articles are often posted with the tags of the page
 * that they were taken from, or with these written as entities once more.
 */
final class MarkupFilter implements CharacterFilter {

    static final String KIND = "markup";

    private final EntityFilter plainEntities = EntityFilter.ofPlainText();
    private final EntityFilter markupEntities = EntityFilter.ofMarkup();

    /** Filters text that may carry markup or not. */
    @Override
    public CleanText apply(CleanText text) {
        if (TagSyntax.isIn(text.text())) {
            return applyToPage(text);
        }
        CleanText decoded = plainEntities.apply(text);
        return decoded != text && TagSyntax.isIn(decoded.text()) ? applyToPage(decoded) : decoded;
    }

    /** Filters text that is HTML, whether it has tags or not. */
    CleanText applyToPage(CleanText page) {
        return markupEntities.apply(new TagRemoval(page).shown());
    }
}
