/**
 * Makes the facts on the log readable: {@code projection} turns the log into tables, {@code readmodel} asks them,
 * {@code api} answers requests, {@code live} follows what changes, {@code deadletter} has what was set aside,
 * {@code rebuild} makes the tables anew.
 */
@NullMarked
package org.industryfacts.query;

import org.jspecify.annotations.NullMarked;
