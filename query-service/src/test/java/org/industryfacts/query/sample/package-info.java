/** Facts, events and records to test with: real ones, as the other services would write them. */
@NullMarked
package org.industryfacts.query.sample;

import org.jspecify.annotations.NullMarked;
