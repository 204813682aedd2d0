package org.industryfacts.engine.scope;

/**
 * A pair of marks, as “…” or (…).
 *
 * @param longest how many characters apart they may stand; nothing is looked for beyond, however long a text is
 */
record Marks(char open, char close, int longest) {

    /** Where those open that a position stands between; -1 where it stands between none. */
    int opening(String text, int position) {
        int oldest = Math.max(0, position - longest);
        for (int i = Math.min(position, text.length() - 1); i >= oldest; i--) {
            char mark = text.charAt(i);
            if (mark == close) {
                return -1;
            } else if (mark == open && i < position) {
                return i;
            }
        }
        return -1;
    }

    /** Where those close that open at a position; -1 where they do not. */
    int closing(String text, int opening) {
        int last = Math.min(opening + longest, text.length() - 1);
        for (int i = opening + 1; i <= last; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
        }
        return -1;
    }
}
