package org.industryfacts.engine.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What was found at the tokens that were asked for last, since rules of all types ask for the same again and again. It
 * forgets before it takes much room. Not for use by several threads.
 */
final class Remembered<T> {

    private static final int MOST = 256;

    private final IntFunction<T> find;
    private final Map<Integer, T> found = new HashMap<>();

    Remembered(IntFunction<T> find) {
        this.find = find;
    }

    T at(int token) {
        T known = found.get(token);
        if (known != null) {
            return known;
        }
        if (found.size() == MOST) {
            found.clear();
        }
        T asked = find.apply(token);
        found.put(token, asked);
        return asked;
    }
}
