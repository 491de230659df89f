package id.sadardesa.desk.benefit;

import id.sadardesa.base.Text;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.ClaimLetter;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;
import id.sadardesa.desk.widget.FieldLine;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A letter of a claim as it will be printed, before it is saved. */
final class ClaimLetterView {
    private static final double WIDE = 560;
    private static final double HIGH = 400;

    private final Desk desk;
    private final ClaimsViewModel model;
    private final ClaimFile file;
    private final ClaimLetter letter;
    private final TextField number = new TextField();

    ClaimLetterView(Desk desk, ClaimsViewModel model, ClaimFile file, ClaimLetter letter) {
        this.desk = desk;
        this.model = model;
        this.file = file;
        this.letter = letter;
    }

    /** Shows it until it is saved or left. */
    void ask() {
        PageView page = new PageView();
        page.setPrefSize(WIDE, HIGH);
        page.follow(model.pages, desk.texts());
        VBox all = new VBox();
        all.getStyleClass().add("form");
        if (letter.official()) {
            FieldLine line = new FieldLine();
            line.setLabel(desk.texts().get("claim.letter.number"));
            line.setField(number);
            number.setId("number");
            Label hint = new Label(desk.texts().get("claim.letter.fullHint"));
            hint.getStyleClass().add("muted");
            hint.setWrapText(true);
            hint.setMaxWidth(WIDE);
            hint.setMinHeight(Label.USE_PREF_SIZE);
            all.getChildren().addAll(line, hint);
            number.textProperty().subscribe(typed -> look());
        } else {
            look();
        }
        all.getChildren().add(page);
        desk.dialogs()
                .form(Text.of(letter.textKey()), all, Text.of("claim.letter.keep"), this::save);
        model.pages.clear();
    }

    private void look() {
        model.preview(file, letter, number.getText().isBlank() ? null : number.getText());
    }

    private boolean save() {
        var chosen =
                desk.files()
                        .save(
                                "claims",
                                Text.of(letter.textKey()),
                                ClaimsViewModel.fileName(letter),
                                FilePicker.Kind.PDF);
        chosen.ifPresent(target -> model.write(file, letter, target, number.getText()));
        return chosen.isPresent();
    }
}
