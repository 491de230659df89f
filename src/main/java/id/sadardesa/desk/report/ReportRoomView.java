package id.sadardesa.desk.report;

import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/**
 * The room Laporan: the report of a month, its charts, what differs between two, and BPJS's forms.
 */
public final class ReportRoomView implements RoomView {
    private final ReportsView reports;
    private final PicturesView pictures;
    private final ChangesView changes;
    private final FormsView forms;
    private final Parent root;

    @FXML private TabPane tabs;
    @FXML private Tab monthTab;
    @FXML private Tab picturesTab;
    @FXML private Tab changesTab;
    @FXML private Tab formsTab;

    public ReportRoomView(
            Desk desk,
            ReportsViewModel reports,
            PicturesViewModel pictures,
            ChangesViewModel changes,
            FormsViewModel forms) {
        this.reports = new ReportsView(desk, reports);
        this.pictures = new PicturesView(desk, pictures);
        this.changes = new ChangesView(desk, changes);
        this.forms = new FormsView(desk, forms);
        this.root = Views.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        monthTab.setContent(reports.node());
        picturesTab.setContent(pictures.node());
        changesTab.setContent(changes.node());
        formsTab.setContent(forms.node());
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::refresh);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(tabs);
        refresh();
    }

    /** Only the page that is looked at is computed. */
    private void refresh() {
        Tab shown = tabs.getSelectionModel().getSelectedItem();
        if (shown == picturesTab) {
            pictures.refresh();
        } else if (shown == changesTab) {
            changes.refresh();
        } else if (shown == formsTab) {
            forms.refresh();
        } else {
            reports.refresh();
        }
    }
}
