package id.sadardesa.desk.report;

import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;

/**
 * PicturesViewModel pictures, The room Laporan: the report of a month, what differs between two,
 * BPJS's forms, and the lists of the office's own.
 */
public final class ReportRoomView implements RoomView {
    private final ReportsView reports;
    private final PicturesView pictures;
    private final ChangesView changes;
    private final FormsView forms;
    private final ListingView listings;
    private final Parent root;

    @FXML private TabPane tabs;
    @FXML private Tab monthTab;
    @FXML private Tab picturesTab;
    @FXML private Tab changesTab;
    @FXML private Tab formsTab;
    @FXML private Tab listingTab;

    public ReportRoomView(
            Desk desk,
            ReportsViewModel reports,
            PicturesViewModel pictures,
            ChangesViewModel changes,
            FormsViewModel forms,
            ListingViewModel listings) {
        this.reports = new ReportsView(desk, reports);
        this.pictures = new PicturesView(desk, pictures);
        this.changes = new ChangesView(desk, changes);
        this.forms = new FormsView(desk, forms);
        this.listings = new ListingView(desk, listings);
        this.root = Views.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        monthTab.setContent(reports.node());
        picturesTab.setContent(pictures.node());
        changesTab.setContent(changes.node());
        formsTab.setContent(forms.node());
        listingTab.setContent(listings.node());
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

    /** Shows a list of the office's own. */
    @Override
    public void show(UUID listing) {
        tabs.getSelectionModel().select(listingTab);
        listings.show(listing);
    }

    @Override
    public boolean unsaved() {
        return listings.unsaved();
    }

    @Override
    public boolean key(KeyEvent event) {
        return tabs.getSelectionModel().getSelectedItem() == listingTab && listings.key(event);
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
        } else if (shown == listingTab) {
            listings.refresh();
        } else {
            reports.refresh();
        }
    }
}
