package org.industryfacts.engine.text;

import org.jspecify.annotations.Nullable;

/**
 * A character that a repair puts in the place of damaged ones, linked to the one before it.
 *
 * @param shown which of the run's shown characters holds the first of its bytes that can be seen; -1 is the marker
 * @param certain whether the bytes that can be seen, and its reading where there is one, leave no other choice
 */
record TrueCharacter(@Nullable TrueCharacter before, char character, int shown, boolean certain) {}
