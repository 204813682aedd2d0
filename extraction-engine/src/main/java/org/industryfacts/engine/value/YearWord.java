package org.industryfacts.engine.value;

import java.util.OptionalInt;

/** How a time says its year. */
sealed interface YearWord {

    /** The year; none where what it counts from is not known. */
    OptionalInt resolve(When.Setting setting);

    /** In figures: 2023年. */
    record Written(int year) implements YearWord {
        @Override
        public OptionalInt resolve(When.Setting setting) {
            return OptionalInt.of(year);
        }
    }

    /** Counted from the year of publication: 今年 is 0, 去年 is -1, as is 一年前. */
    record FromPublication(int years) implements YearWord {
        @Override
        public OptionalInt resolve(When.Setting setting) {
            return setting.publishedAt() == null
                    ? OptionalInt.empty()
                    : OptionalInt.of(setting.publishedAt().getYear() + years);
        }
    }

    /** Counted from the year that was said before, and from no other: 当年 is 0, 次年 is 1. */
    record FromContext(int years) implements YearWord {
        @Override
        public OptionalInt resolve(When.Setting setting) {
            OptionalInt said = setting.yearSaid();
            return said.isEmpty() ? said : OptionalInt.of(said.getAsInt() + years);
        }
    }

    /** Not at all: 一季度, 11月. */
    record Unsaid() implements YearWord {
        @Override
        public OptionalInt resolve(When.Setting setting) {
            OptionalInt said = setting.yearSaid();
            return said.isPresent() ? said : new FromPublication(0).resolve(setting);
        }
    }
}
