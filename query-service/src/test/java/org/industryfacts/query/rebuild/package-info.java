@NullMarked
package org.industryfacts.query.rebuild;

import org.jspecify.annotations.NullMarked;
