package wrong.desk.people;

import javafx.scene.control.Label;
import wrong.desk.cards.CardsView;

/** Wrong: a view model that holds a widget and another room. */
public final class PeopleViewModel {
    private final CardsView cards = new CardsView();

    public String text(Label label) {
        return cards.hashCode() + label.getText();
    }
}
