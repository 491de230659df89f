package id.sadardesa.desk.benefit;

import id.sadardesa.base.Texts;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.WrittenLetter;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.desk.shell.Desk;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The family of a claim: who inherits, the children, and the letters that were written. */
final class ClaimFamilyPane {
    private final Desk desk;
    private final ClaimsViewModel model;
    private final Texts texts;

    ClaimFamilyPane(Desk desk, ClaimsViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
    }

    void heirs(ClaimFile file, VBox place, Button change) {
        place.getChildren().clear();
        for (Heir one : file.heirs()) {
            LocalDate born = one.born();
            String relation = texts.get(one.relation().textKey());
            place.getChildren()
                    .add(
                            words(
                                    born == null
                                            ? texts.get("claim.room.heirAs", one.name(), relation)
                                            : texts.get(
                                                    "claim.heirs.line",
                                                    one.name(),
                                                    relation,
                                                    born,
                                                    one.age(file.claim().eventOn()).orElse(0))));
        }
        if (file.heirs().isEmpty()) {
            place.getChildren().add(words(texts.get(file.familyUnknown())));
        }
        change.setOnAction(event -> new HeirsFormView(desk, model, file).ask());
    }

    void letters(ClaimFile file, VBox place) {
        place.getChildren().clear();
        for (WrittenLetter one : file.letters()) {
            String name = texts.get(one.letter().textKey());
            String number = one.number();
            place.getChildren()
                    .add(
                            words(
                                    number == null
                                            ? texts.get("claim.room.step", one.on(), name)
                                            : texts.get(
                                                    "claim.room.written", one.on(), name, number)));
        }
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
