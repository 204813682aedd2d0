/**
 * Persons in an article: {@link org.industryfacts.engine.person.PersonFinder} finds names by the posts before them, the
 * verbs of appointment around them, and, once found, wherever they stand; {@link org.industryfacts.engine.person.Posts}
 * knows what persons are called by.
 */
@NullMarked
package org.industryfacts.engine.person;

import org.jspecify.annotations.NullMarked;
