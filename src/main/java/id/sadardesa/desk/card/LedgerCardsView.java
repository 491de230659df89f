package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import org.jspecify.annotations.Nullable;

/** The cards on the chosen sheets, and what became of each. */
final class LedgerCardsView {
    private final Desk desk;
    private final Texts texts;
    private final LedgerViewModel model;
    private final CardWords words;
    private final SimpleObjectProperty<List<IssuedCard>> chosen =
            new SimpleObjectProperty<>(List.of());
    private final Parent root;

    @FXML private Label count;
    @FXML private ListTable<IssuedCard> numbered;
    @FXML private Label details;
    @FXML private Button spoil;
    @FXML private Button lose;
    @FXML private Button reprint;
    @FXML private Button end;
    @FXML private Button person;

    LedgerCardsView(Desk desk, LedgerViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.words = new CardWords(texts);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        numbered.identifiedBy(IssuedCard::id);
        numbered.pair(texts.get("card.ledger.card"), 265, IssuedCard::name, words::place);
        numbered.chips(
                texts.get("card.ledger.state"),
                135,
                IssuedCard::state,
                CardWords::tone,
                state -> texts.get(state.textKey()));
        numbered.setAccessibleText(texts.get("card.ledger.cards"));
        numbered.onOpen(this::open);
        var selection = numbered.getSelectionModel();
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        selection
                .getSelectedItems()
                .addListener((ListChangeListener<IssuedCard>) change -> choose());
        buttons();
        model.chosen.subscribe(this::show);
        chosen.subscribe(this::say);
    }

    private void choose() {
        chosen.set(
                numbered.getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void show(SheetChoice choice) {
        List<IssuedCard> cards = choice.cards();
        numbered.rows(cards);
        long live = cards.stream().filter(card -> card.state().live()).count();
        count.setText(texts.get("card.ledger.count", cards.size(), live));
        choose();
    }

    private void buttons() {
        allowed(spoil, cards -> all(cards, CardState.READY, CardState.PRINTED) && oneBatch());
        allowed(
                lose,
                cards -> cards.size() == 1 && all(cards, CardState.PRINTED, CardState.HANDED));
        allowed(
                reprint,
                cards -> cards.size() == 1 && all(cards, CardState.PRINTED, CardState.HANDED));
        allowed(end, cards -> all(cards, CardState.READY, CardState.PRINTED, CardState.HANDED));
        allowed(person, cards -> cards.size() == 1);
        spoil.setOnAction(event -> ask("spoil", asked -> model.spoil(chosen.get(), asked)));
        lose.setOnAction(event -> ask("lose", asked -> model.lose(chosen.get().get(0), asked)));
        reprint.setOnAction(
                event -> ask("reprint", asked -> model.reprint(chosen.get().get(0), asked)));
        end.setOnAction(event -> ask("end", asked -> model.end(chosen.get(), asked)));
        person.setOnAction(event -> open(chosen.get().get(0)));
    }

    private void allowed(Button button, Predicate<List<IssuedCard>> when) {
        button.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !when.test(chosen.get()), chosen)));
    }

    private static boolean all(List<IssuedCard> cards, CardState... states) {
        return !cards.isEmpty()
                && cards.stream().allMatch(card -> List.of(states).contains(card.state()));
    }

    private boolean oneBatch() {
        return model.chosen.get().batch() != null;
    }

    private void ask(String what, Consumer<LedgerViewModel.Asked> keep) {
        List<IssuedCard> cards = chosen.get();
        new WhyForm(desk)
                .ask(
                        what,
                        Text.of(
                                "card.why." + what + ".sentence",
                                cards.size(),
                                cards.get(0).name(),
                                cards.get(0).number().printed()),
                        keep);
    }

    private void open(IssuedCard card) {
        desk.navigator().go(Room.PEOPLE, card.personId());
    }

    /** What is known of the one card, or what can be done with several. */
    private void say(@Nullable List<IssuedCard> cards) {
        if (cards == null || cards.isEmpty()) {
            details.setText(texts.get("card.ledger.chooseCard"));
        } else if (cards.size() == 1) {
            details.setText(words.course(cards.get(0)));
        } else {
            details.setText(texts.get("card.ledger.chosenCards", cards.size()));
        }
    }
}
