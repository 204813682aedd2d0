package org.industryfacts.query.readmodel;

import java.util.UUID;

/**
 * How far the log of facts goes.
 *
 * @param epoch the build of the read model that it belongs to
 * @param position of its newest entry; 0 where there is none
 */
public record LogEnd(UUID epoch, long position) {}
