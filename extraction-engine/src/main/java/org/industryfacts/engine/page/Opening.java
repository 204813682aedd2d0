package org.industryfacts.engine.page;

/**
 * Where an article begins on a page: lines by their index.
 *
 * @param label the first of the lines that stand above its headline, such as the name of a column
 * @param headline its first headline line
 * @param body the line after its last headline line
 */
record Opening(int label, int headline, int body) {}
