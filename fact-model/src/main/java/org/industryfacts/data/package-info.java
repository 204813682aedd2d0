/** How the data files of this module are read. */
@NullMarked
package org.industryfacts.data;

import org.jspecify.annotations.NullMarked;
