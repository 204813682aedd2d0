/** How the data files of this module are read, and a table of words that texts are searched for. */
@NullMarked
package org.industryfacts.data;

import org.jspecify.annotations.NullMarked;
