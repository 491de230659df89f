package id.sadardesa.desk.sync;

import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The room Kirim Terima: what goes to other offices and what comes from them. */
public final class SyncView implements RoomView {
    private final Desk desk;
    private final SendViewModel send;
    private final ReceiveViewModel receive;
    private final ConflictsViewModel conflicts;
    private final PartnersViewModel partners;
    private final Parent root;

    @FXML private TabPane tabs;
    @FXML private Tab sendTab;
    @FXML private Tab receiveTab;
    @FXML private Tab conflictsTab;
    @FXML private Tab partnersTab;

    public SyncView(
            Desk desk,
            SendViewModel send,
            ReceiveViewModel receive,
            ConflictsViewModel conflicts,
            PartnersViewModel partners) {
        this.desk = desk;
        this.send = send;
        this.receive = receive;
        this.conflicts = conflicts;
        this.partners = partners;
        this.root = Views.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        Runnable toPartners = () -> tabs.getSelectionModel().select(partnersTab);
        sendTab.setContent(new SendView(desk, send, toPartners).node());
        receiveTab.setContent(
                new ReceiveView(
                                desk,
                                receive,
                                toPartners,
                                () -> tabs.getSelectionModel().select(conflictsTab))
                        .node());
        conflictsTab.setContent(new ConflictsView(desk, conflicts).node());
        partnersTab.setContent(new PartnersView(desk, partners).node());
        conflicts
                .open()
                .subscribe(
                        count ->
                                conflictsTab.setText(
                                        desk.texts()
                                                .get(
                                                        count.intValue() == 0
                                                                ? "sync.tab.conflicts"
                                                                : "sync.tab.conflictsOpen",
                                                        count)));
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::refresh);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(tabs);
        conflicts.refresh();
        refresh();
    }

    /** Only the page that is looked at is read. */
    private void refresh() {
        Tab shown = tabs.getSelectionModel().getSelectedItem();
        if (shown == receiveTab) {
            receive.refresh();
        } else if (shown == conflictsTab) {
            conflicts.refresh();
        } else if (shown == partnersTab) {
            partners.refresh();
        } else {
            send.refresh();
        }
    }
}
