package id.sadardesa.desk.report;

import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The room Laporan: the report of a month, and what differs between two. */
public final class ReportRoomView implements RoomView {
    private final ReportsView reports;
    private final ChangesView changes;
    private final Parent root;

    @FXML private TabPane tabs;
    @FXML private Tab monthTab;
    @FXML private Tab changesTab;

    public ReportRoomView(Desk desk, ReportsViewModel reports, ChangesViewModel changes) {
        this.reports = new ReportsView(desk, reports);
        this.changes = new ChangesView(desk, changes);
        this.root = Views.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        monthTab.setContent(reports.node());
        changesTab.setContent(changes.node());
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
        if (tabs.getSelectionModel().getSelectedItem() == changesTab) {
            changes.refresh();
        } else {
            reports.refresh();
        }
    }
}
