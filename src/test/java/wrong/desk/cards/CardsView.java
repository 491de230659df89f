package wrong.desk.cards;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import wrong.desk.people.PeopleViewModel;

/** Wrong: takes ControlsFX without the widgets, and walks in a circle. */
public final class CardsView {
    public @Nullable PeopleViewModel people;

    public int choices(SearchableComboBox<String> box) {
        return box.getItems().size();
    }
}
