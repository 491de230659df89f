package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.desk.widget.Icons;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The row of states with how many people stand in each; one of them is shown, or all. */
final class StateRow extends FlowPane {
    private final Texts texts;
    private final EnrolmentViewModel model;
    private final Map<State, ToggleButton> states = new EnumMap<>(State.class);
    private final ToggleButton everyState = new ToggleButton();
    private final ToggleButton ready =
            new ToggleButton(null, Icons.of(CandidateWords.tone(State.REGISTERED).icon()));

    StateRow(Texts texts, EnrolmentViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("chip-row");
        ToggleGroup group = new ToggleGroup();
        toggle(everyState, group, null);
        for (State state : State.values()) {
            ToggleButton button =
                    new ToggleButton(null, Icons.of(CandidateWords.tone(state).icon()));
            button.getStyleClass().add(CandidateWords.tone(state).style());
            states.put(state, button);
            toggle(button, group, state);
            if (state == State.REGISTERED) {
                ready.getStyleClass().add(CandidateWords.tone(state).style());
                toggle(ready, group, null);
            }
        }
        model.state.subscribe(this::mark);
        model.ready.subscribe(this::mark);
        model.waiting().subscribe(this::countReady);
        model.counts().subscribe(this::count);
        group.selectedToggleProperty()
                .subscribe(
                        selected -> {
                            if (selected == null) {
                                everyState.setSelected(true);
                            }
                        });
    }

    private void mark() {
        State state = model.state.get();
        ToggleButton button = model.ready.get() ? ready : state == null ? null : states.get(state);
        (button == null ? everyState : button).setSelected(true);
    }

    private void toggle(ToggleButton button, ToggleGroup group, @Nullable State state) {
        button.getStyleClass().add("state-toggle");
        button.setToggleGroup(group);
        button.selectedProperty()
                .subscribe(
                        on -> {
                            if (on) {
                                model.only(state, button == ready);
                            }
                        });
        getChildren().add(button);
    }

    private void count(Map<State, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        everyState.setText(
                texts.get("enrolment.filter.state", texts.get("enrolment.filter.everyState"), all));
        states.forEach((state, button) -> count(state, button, counts.getOrDefault(state, 0L)));
    }

    /** States that few offices ever have are shown only while somebody is in them. */
    private void count(State state, ToggleButton button, long people) {
        boolean rare = state == State.DRAFT || state == State.REFUSED;
        button.setVisible(!rare || people > 0);
        button.setManaged(button.isVisible());
        String name = state == State.REGISTERED ? "enrolment.filter.registered" : state.textKey();
        button.setText(texts.get("enrolment.filter.state", texts.get(name), people));
    }

    private void countReady(long people) {
        ready.setText(
                texts.get("enrolment.filter.state", texts.get("enrolment.filter.ready"), people));
    }
}
