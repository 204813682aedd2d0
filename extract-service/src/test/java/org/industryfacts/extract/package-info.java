/** What the tests of this service share: a broker, a look at its topics, engines that fail or do as they are told. */
@NullMarked
package org.industryfacts.extract;

import org.jspecify.annotations.NullMarked;
