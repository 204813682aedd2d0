/** Characters and where they come from: spans, filters over an offset map, sentences. Knows nothing of meaning. */
@NullMarked
package org.industryfacts.engine.text;

import org.jspecify.annotations.NullMarked;
