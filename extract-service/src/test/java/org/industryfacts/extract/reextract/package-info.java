@NullMarked
package org.industryfacts.extract.reextract;

import org.jspecify.annotations.NullMarked;
