package org.industryfacts.ingest.api;

import org.junit.jupiter.api.Test;

import org.industryfacts.ingest.api.InFlightBudget.ExhaustedException;
import org.industryfacts.ingest.api.InFlightBudget.Reservation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InFlightBudgetTest {

    private static final int OVERHEAD = 16 * 1024;

    private final InFlightBudget budget = new InFlightBudget(2 * OVERHEAD + 100);

    @Test
    void isExhaustedByWhatItsReservationsHoldTogether() throws ExhaustedException {
        // given
        Reservation first = budget.open();
        Reservation second = budget.open();

        // when
        first.grow(60);
        second.grow(40);

        // then
        assertThatThrownBy(() -> first.grow(1)).isInstanceOf(ExhaustedException.class);
        assertThatThrownBy(budget::open).isInstanceOf(ExhaustedException.class);
    }

    @Test
    void getsBackAllThatAReservationHeldButOnce() throws ExhaustedException {
        // given
        Reservation first = budget.open();
        first.grow(OVERHEAD);

        // when
        first.close();
        first.close();

        // then
        Reservation second = budget.open();
        assertThatCode(() -> second.grow(OVERHEAD + 100)).doesNotThrowAnyException();
        assertThatThrownBy(() -> second.grow(1)).isInstanceOf(ExhaustedException.class);
    }

    @Test
    void givesNothingToAReservationThatIsClosed() throws ExhaustedException {
        // given
        Reservation closed = budget.open();
        closed.close();

        // when
        closed.grow(OVERHEAD);

        // then
        Reservation other = budget.open();
        assertThatCode(() -> other.grow(OVERHEAD + 100)).doesNotThrowAnyException();
    }
}
