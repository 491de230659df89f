package id.sadardesa.desk.ceremony;

import id.sadardesa.base.Texts;
import id.sadardesa.core.ceremony.Guest;
import id.sadardesa.core.ceremony.GuestList;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FittingLabel;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/**
 * What the audience sees on a second screen: who was called, not everybody the desk looks for, and
 * how many have their cards.
 */
final class AudienceView {
    private final Texts texts;
    private final CeremonyWords words;
    private final CallViewModel model;
    private final Parent root;

    @FXML private Label title;
    @FXML private FittingLabel name;
    @FXML private Label village;
    @FXML private Label counter;

    AudienceView(Texts texts, CeremonyWords words, CallViewModel model) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        model.announced().subscribe(this::called);
        model.list().subscribe(this::count);
    }

    private void called(@Nullable Guest guest) {
        name.setText(guest == null ? "" : guest.person().fullName());
        village.setText(guest == null ? "" : words.village(guest));
    }

    private void count(GuestList list) {
        title.setText(list.ceremony().form().title());
        counter.setText(texts.get("ceremony.count", list.handed(), list.cards()));
    }
}
