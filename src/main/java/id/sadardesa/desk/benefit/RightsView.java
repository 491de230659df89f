package id.sadardesa.desk.benefit;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.RightsHolder;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The rights sheets of a village, seen before they are saved. */
final class RightsView {
    private final Desk desk;
    private final RightsViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML private ComboBox<Village> village;
    @FXML private ListTable<RightsHolder> holders;
    @FXML private Label nobody;
    @FXML private TextField branch;
    @FXML private TextField hospital;
    @FXML private Button keep;
    @FXML private PageView preview;
    @FXML private Button save;

    RightsView(Desk desk, RightsViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        Spoken.choice(village, Village::name);
        model.places().subscribe(all -> village.getItems().setAll(all));
        village.valueProperty().bindBidirectional(model.village);
        holders.identifiedBy(one -> one.person().id());
        holders.text(texts.get("benefit.pick.name"), 200, one -> one.person().fullName());
        holders.text(
                texts.get("benefit.pick.post"),
                150,
                one -> one.post() == null ? "" : texts.get(one.post().named()));
        holders.setAccessibleText(texts.get("benefit.rights.holders"));
        model.holders().subscribe(all -> holders.rows(all));
        holders.getSelectionModel().selectedItemProperty().subscribe(one -> look(one));
        nobody.visibleProperty().bind(Bindings.createBooleanBinding(this::empty, model.holders()));
        branch.textProperty().bindBidirectional(model.branch);
        hospital.textProperty().bindBidirectional(model.hospital);
        keep.setOnAction(
                event -> model.keepContacts(holders.getSelectionModel().getSelectedItem()));
        keep.disableProperty().bind(model.busy());
        preview.follow(model.pages, texts);
        save.disableProperty().bind(model.busy().or(nobody.visibleProperty()));
        desk.files()
                .onSave(
                        save,
                        "rights",
                        Text.of("benefit.rights.save"),
                        model::fileName,
                        FilePicker.Kind.PDF,
                        model::save);
    }

    private boolean empty() {
        return model.holders().get().isEmpty();
    }

    private void look(RightsHolder one) {
        if (one != null) {
            model.look(one);
        }
    }
}
