/**
 * Follows what changes. A subscriber reads the log of facts at its own pace, page by page, from the position that it
 * has reached; nothing is pushed at it, so a slow one holds up nobody and costs nothing but its connection.
 *
 * <p>{@link org.industryfacts.query.live.LogHead} knows how far the log goes and wakes those who wait for more;
 * {@link org.industryfacts.query.live.LogReader} is one subscriber's way through it.
 */
@NullMarked
package org.industryfacts.query.live;

import org.jspecify.annotations.NullMarked;
