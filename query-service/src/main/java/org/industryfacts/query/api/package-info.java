/**
 * Answers requests over HTTP. What can be asked is described in {@code META-INF/openapi.yaml}; every failure is
 * answered with a problem after RFC 9457, see {@link org.industryfacts.query.api.ProblemMappers}.
 */
@NullMarked
package org.industryfacts.query.api;

import org.jspecify.annotations.NullMarked;
