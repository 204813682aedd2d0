@NullMarked
package org.industryfacts.query.deadletter;

import org.jspecify.annotations.NullMarked;
