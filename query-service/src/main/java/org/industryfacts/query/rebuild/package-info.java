/**
 * Builds the read model again from the log, beside the one that is served, and replaces it. A command of its own,
 * beside the service: {@link org.industryfacts.query.rebuild.RebuildCommand}.
 *
 * <p>{@link org.industryfacts.query.rebuild.Rebuild} tells the whole story;
 * {@link org.industryfacts.query.rebuild.Builds} knows the schemas, {@link org.industryfacts.query.rebuild.LogReplay}
 * reads the log into one of them, and {@link org.industryfacts.query.rebuild.Content} is what is compared. Traps:
 *
 * <ul>
 *   <li>The command can be killed between any two statements. Until the switch all that it leaves behind is a schema
 *       that nobody reads, and the next rebuild removes it.
 *   <li>Nothing may be written to the build that is served while it is replaced, or it would be missing from the next.
 *       That time is kept short: all long work is done while the service writes on.
 * </ul>
 */
@NullMarked
package org.industryfacts.query.rebuild;

import org.jspecify.annotations.NullMarked;
