package id.sadardesa.desk.roster;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Blood;
import id.sadardesa.core.roster.Marital;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.MaskedField;
import id.sadardesa.desk.widget.Option;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** The part of a person's page that only the forms of BPJS ask for. */
final class ParticularsView {
    private final Texts texts;
    private final PersonViewModel model;
    private final FieldLines lines;
    private final Parent root;

    @FXML private ComboBox<Option<Marital>> marital;
    @FXML private ComboBox<Option<Blood>> blood;
    @FXML private FieldLine postcodeLine;
    @FXML private TextField postcode;
    @FXML private FieldLine staffNumberLine;
    @FXML private TextField staffNumber;
    @FXML private FieldLine npwpLine;
    @FXML private MaskedField npwp;

    /**
     * @param lines the lines of the page, which show what is wrong
     */
    ParticularsView(Texts texts, PersonViewModel model, FieldLines lines) {
        this.texts = texts;
        this.model = model;
        this.lines = lines;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        PersonFields fields = model.fields;
        lines.with("postcode", postcodeLine)
                .with("staffNumber", staffNumberLine)
                .with("npwp", npwpLine);
        String none = texts.get("roster.form.unstated");
        Option.choose(
                marital,
                fields.marital,
                List.of(Marital.values()),
                none,
                each -> texts.get(each.textKey()));
        Option.choose(blood, fields.blood, List.of(Blood.values()), none, Blood::name);
        postcode.textProperty().bindBidirectional(fields.postcode);
        staffNumber.textProperty().bindBidirectional(fields.staffNumber);
        npwp.valueProperty().bindBidirectional(fields.npwp);
        for (TextField field : List.of(postcode, staffNumber, npwp)) {
            field.focusedProperty()
                    .subscribe(
                            focused -> {
                                if (!focused) {
                                    model.look();
                                }
                            });
        }
    }
}
