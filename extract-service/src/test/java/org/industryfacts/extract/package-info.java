/** What the tests of this service share: a broker, a look at its topics, and an engine that fails on request. */
@NullMarked
package org.industryfacts.extract;

import org.jspecify.annotations.NullMarked;
