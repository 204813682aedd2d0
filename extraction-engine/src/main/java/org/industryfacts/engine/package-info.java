/** The text engine: {@link org.industryfacts.engine.ExtractionEngine} is its single door. */
@NullMarked
package org.industryfacts.engine;

import org.jspecify.annotations.NullMarked;
