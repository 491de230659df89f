package id.sadardesa.desk.settings;

import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Choice;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The page of the questions that the law leaves open: each explained, with its safe default. */
final class ChoicesView {
    private final Texts texts;
    private final ChoicesViewModel model;
    private final Map<Choice, ComboBox<String>> boxes = new EnumMap<>(Choice.class);
    private final Parent root;

    @FXML private VBox cards;

    ChoicesView(Texts texts, ChoicesViewModel model) {
        this.texts = texts;
        this.model = model;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        for (Choice choice : Choice.values()) {
            cards.getChildren().add(card(choice));
        }
        model.values().subscribe(values -> show());
        model.busy().subscribe(busy -> show()); // a refused choice is not left standing
    }

    private void show() {
        model.values().get().forEach(this::show);
    }

    private void show(Choice choice, String value) {
        ComboBox<String> box = boxes.get(choice);
        if (box != null) {
            box.setValue(value);
        }
    }

    private VBox card(Choice choice) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(choice.name());
        Spoken.choice(box, value -> spoken(choice, value));
        box.getItems().setAll(choice.options());
        box.setOnAction(
                event -> {
                    if (box.getValue() != null) {
                        model.choose(choice, box.getValue());
                    }
                });
        box.disableProperty().bind(model.busy());
        boxes.put(choice, box);
        FieldLine line = new FieldLine();
        line.setField(box);
        line.setLabel(texts.get(choice.textKey()));
        line.setMaxWidth(560);
        VBox card =
                new VBox(
                        line, sentence(choice, ".why", "label"), sentence(choice, ".law", "muted"));
        card.getStyleClass().add("card");
        return card;
    }

    private String spoken(Choice choice, String value) {
        String name = texts.get(choice.textKey(value));
        return value.equals(choice.options().get(0))
                ? texts.get("settings.choice.default", name)
                : name;
    }

    private Label sentence(Choice choice, String end, String style) {
        Label sentence = new Label(texts.get(choice.textKey() + end));
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.getStyleClass().add(style);
        return sentence;
    }
}
