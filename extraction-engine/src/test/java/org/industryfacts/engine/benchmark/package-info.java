/**
 * How fast the engine is, measured with JMH: {@code ./mvnw -P benchmark -pl extraction-engine -am -DskipTests verify}
 * runs all of it and says whether what is promised holds. The ordinary build only compiles it. It is here and not in
 * the system tests because those see the product as processes, and a process cannot be timed to the millisecond.
 */
@NullMarked
package org.industryfacts.engine.benchmark;

import org.jspecify.annotations.NullMarked;
