package wrong.cli;

import wrong.desk.cards.CardsView;

/** Wrong: one face knows the other. */
public final class OpensWindow {
    public CardsView open() {
        return new CardsView();
    }
}
