package org.industryfacts.engine.rules;

import org.industryfacts.engine.reading.Headline;

/** Which reports on a year or a quarter lend their time to what they tell of: facts of which no time is said. */
public enum Reported {
    NEVER,
    /** Only reports of work, which tell what was done and what will be: a government's of its year. */
    IN_REPORTS_OF_WORK,
    ALWAYS;

    boolean under(Headline headline) {
        return switch (this) {
            case NEVER -> false;
            case IN_REPORTS_OF_WORK -> headline.ofWork();
            case ALWAYS -> true;
        };
    }
}
