package org.industryfacts.ingest.api;

import java.util.UUID;

/** What the answer to an accepted article says: how it is called, and which revision of it this was. */
record Accepted(UUID articleId, String revision) {}
