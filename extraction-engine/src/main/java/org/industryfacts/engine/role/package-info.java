/**
 * Roles: a named person holds a post at an organisation. {@code role.rules} says by which words;
 * {@link org.industryfacts.engine.role.Employers} finds whose post it is.
 */
@NullMarked
package org.industryfacts.engine.role;

import org.jspecify.annotations.NullMarked;
