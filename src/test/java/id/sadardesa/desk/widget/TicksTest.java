package id.sadardesa.desk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
    private final Ticks<String> ticks = new Ticks<>(name -> name.charAt(0));

    @Test
    void everythingIsTickedUnlessSomebodyTakesATickAway() {
        ticks.show(List.of("Ani", "Budi", "Citra"));
        assertEquals(3, ticks.count().get());
        ticks.rows().get().get(1).on().set(false);
        assertEquals(List.of("Ani", "Citra"), ticks.chosen());
        assertEquals(2, ticks.count().get());
    }

    @Test
    void whatWasUntickedStaysSoWhenItIsReadAnew() {
        ticks.show(List.of("Ani", "Budi"));
        ticks.rows().get().get(1).on().set(false);
        ticks.show(List.of("Budi Santoso", "Citra"));
        assertEquals(List.of("Citra"), ticks.chosen());
    }

    @Test
    void whatBeginsUntickedIsTickedByHandAndStaysSo() {
        Ticks<String> none = Ticks.none(name -> name.charAt(0));
        none.show(List.of("Ani", "Budi"));
        assertEquals(List.of(), none.chosen());
        none.rows().get().get(1).on().set(true);
        none.show(List.of("Ani", "Budi Santoso", "Citra"));
        assertEquals(List.of("Budi Santoso"), none.chosen());
    }

    @Test
    void allAtOnceIsOneChangeAndAnOldListSaysNothing() {
        ticks.show(List.of("Ani", "Budi"));
        Ticks.Tick<String> old = ticks.rows().get().get(0);
        List<Integer> said = new ArrayList<>();
        ticks.onChange(() -> said.add(ticks.count().get()));
        ticks.all(false);
        ticks.all(true);
        ticks.show(List.of("Ani", "Budi"));
        old.on().set(false);
        assertEquals(List.of(0, 2, 2), said);
    }
}
