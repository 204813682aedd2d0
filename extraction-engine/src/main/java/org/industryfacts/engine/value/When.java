package org.industryfacts.engine.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.CalendarUnit;
import org.industryfacts.fact.CalendarUnit.Granularity;
import org.industryfacts.fact.Period;

/** What a time denotes, before it is known when it was written. */
sealed interface When {

    /** Years outside of these cannot be written in periods, nor counted from safely. */
    int FIRST_YEAR = 1000;

    int LAST_YEAR = 9999;

    /**
     * What a time is resolved against.
     *
     * @param publishedAt the day of publication, where known
     * @param context the period that was said before, where there is one
     * @param past whether what is told must have begun before the publication
     */
    record Setting(
            @Nullable LocalDate publishedAt, @Nullable Period context, boolean past) {

        public Setting {
            boolean writable =
                    publishedAt != null && publishedAt.getYear() > FIRST_YEAR && publishedAt.getYear() < LAST_YEAR;
            publishedAt = writable ? publishedAt : null;
        }

        /** The year of the context; none where that goes over several years. */
        OptionalInt yearSaid() {
            if (context == null) {
                return OptionalInt.empty();
            }
            int year = context.start().getYear();
            return context.end().getYear() == year ? OptionalInt.of(year) : OptionalInt.empty();
        }
    }

    Optional<Period> resolve(Setting setting);

    /** Whether it needs no setting. */
    boolean explicit();

    /** Years and their parts; {@code first} and {@code last} are the same where it is one unit. */
    record Dated(YearWord year, CalendarPart first, YearWord lastYear, CalendarPart last) implements When {

        static Dated of(YearWord year, CalendarPart part) {
            return new Dated(year, part, year, part);
        }

        @Override
        public Optional<Period> resolve(Setting setting) {
            Optional<CalendarUnit> from = unit(year, first, setting);
            Optional<CalendarUnit> to = unit(lastYear, last, setting);
            return from.isEmpty() || to.isEmpty() ? Optional.empty() : period(from.get(), to.get());
        }

        private static Optional<CalendarUnit> unit(YearWord word, CalendarPart part, Setting setting) {
            LocalDate publishedAt = setting.publishedAt();
            if (word instanceof YearWord.Unsaid && setting.yearSaid().isEmpty() && publishedAt != null) {
                return part.in(part.yearNearest(publishedAt, setting.past()));
            }
            OptionalInt known = word.resolve(setting);
            return known.isEmpty() ? Optional.empty() : part.in(known.getAsInt());
        }

        boolean lacksYear() {
            return year instanceof YearWord.Unsaid || year instanceof YearWord.FromContext;
        }

        @Override
        public boolean explicit() {
            return year instanceof YearWord.Written && lastYear instanceof YearWord.Written;
        }
    }

    /** Quarters, months or days counted from the day of publication: 上月 is -1 month, 昨日 -1 day. */
    record Away(Granularity granularity, int number) implements When {

        @Override
        public Optional<Period> resolve(Setting setting) {
            LocalDate publishedAt = setting.publishedAt();
            return publishedAt == null ? Optional.empty() : Optional.of(Period.of(unit(publishedAt)));
        }

        private CalendarUnit unit(LocalDate publishedAt) {
            return switch (granularity) {
                case YEAR -> unitAt(publishedAt.plusYears(number), granularity);
                case HALF -> unitAt(publishedAt.plusMonths(6L * number), granularity);
                case QUARTER -> unitAt(publishedAt.plusMonths(3L * number), granularity);
                case MONTH -> unitAt(publishedAt.plusMonths(number), granularity);
                case DAY -> unitAt(publishedAt.plusDays(number), granularity);
            };
        }

        @Override
        public boolean explicit() {
            return false;
        }
    }

    /**
     * A day of the month of publication, or of the month before where it would lie ahead: 5日. Of another month, where
     * that is told from the publication: 上月5日. The days up to {@code last} with it: 23日至24日.
     */
    record DayOfMonth(int day, int last, @Nullable Integer months) implements When {

        @Override
        public Optional<Period> resolve(Setting setting) {
            LocalDate publishedAt = setting.publishedAt();
            if (publishedAt == null) {
                return Optional.empty();
            }
            int away = months != null ? months : day <= publishedAt.getDayOfMonth() ? 0 : -1;
            LocalDate month = publishedAt.plusMonths(away);
            Optional<CalendarUnit> from =
                    CalendarPart.day(month.getMonthValue(), day).in(month.getYear());
            Optional<CalendarUnit> to =
                    CalendarPart.day(month.getMonthValue(), last).in(month.getYear());
            return from.isEmpty() || to.isEmpty() ? Optional.empty() : period(from.get(), to.get());
        }

        @Override
        public boolean explicit() {
            return false;
        }
    }

    /** A stretch with a name of its own: 十四五 is 2021/2025. */
    record Named(Period period) implements When {
        @Override
        public Optional<Period> resolve(Setting setting) {
            return Optional.of(period);
        }

        @Override
        public boolean explicit() {
            return true;
        }
    }

    /** What has held since its onset, and is told under that: 2022年5月以来 is 2022-05, 十四五以来 all of the plan. */
    record Since(When onset) implements When {

        @Override
        public Optional<Period> resolve(Setting setting) {
            return onset.resolve(setting);
        }

        @Override
        public boolean explicit() {
            return onset.explicit();
        }
    }

    /** A time without a place in the calendar: 近日, 几年前, 未来五年. */
    record Vague() implements When {
        @Override
        public Optional<Period> resolve(Setting setting) {
            return Optional.empty();
        }

        @Override
        public boolean explicit() {
            return false;
        }
    }

    /** The unit of {@code granularity} that {@code day} lies in. */
    private static CalendarUnit unitAt(LocalDate day, Granularity granularity) {
        int month = day.getMonthValue();
        return switch (granularity) {
            case YEAR -> CalendarUnit.year(day.getYear());
            case HALF -> CalendarUnit.half(day.getYear(), (month + 5) / 6);
            case QUARTER -> CalendarUnit.quarter(day.getYear(), (month + 2) / 3);
            case MONTH -> CalendarUnit.month(day.getYear(), month);
            case DAY -> CalendarUnit.day(day);
        };
    }

    private static CalendarUnit month(LocalDate day) {
        return CalendarUnit.month(day.getYear(), day.getMonthValue());
    }

    /**
     * The period from {@code first} to {@code last}, several quarters in months as statistics have it; none where it
     * would end before it begins.
     */
    private static Optional<Period> period(CalendarUnit first, CalendarUnit last) {
        if (first.equals(last)) {
            return Optional.of(Period.of(first));
        }
        if (!first.start().isBefore(last.start())) {
            return Optional.empty();
        }
        if (first.equals(CalendarUnit.month(first.start().getYear(), 1))
                && last.equals(CalendarUnit.month(first.start().getYear(), 12))) {
            return Optional.of(Period.of(CalendarUnit.year(first.start().getYear())));
        }
        boolean quarters = first.granularity() == Granularity.QUARTER && last.granularity() == Granularity.QUARTER;
        return Optional.of(quarters ? new Period(month(first.start()), month(last.end())) : new Period(first, last));
    }
}
