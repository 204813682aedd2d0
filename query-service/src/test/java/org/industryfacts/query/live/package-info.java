@NullMarked
package org.industryfacts.query.live;

import org.jspecify.annotations.NullMarked;
