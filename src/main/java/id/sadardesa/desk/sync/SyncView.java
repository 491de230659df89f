package id.sadardesa.desk.sync;

import id.sadardesa.desk.reconcile.CompareView;
import id.sadardesa.desk.reconcile.CompareViewModel;
import id.sadardesa.desk.reconcile.DisputesView;
import id.sadardesa.desk.reconcile.DisputesViewModel;
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
    private final CompareViewModel compare;
    private final DisputesViewModel disputes;
    private final Parent root;

    @FXML private TabPane tabs;
    @FXML private Tab sendTab;
    @FXML private Tab receiveTab;
    @FXML private Tab conflictsTab;
    @FXML private Tab compareTab;
    @FXML private Tab disputesTab;
    @FXML private Tab partnersTab;

    public SyncView(
            Desk desk,
            SendViewModel send,
            ReceiveViewModel receive,
            ConflictsViewModel conflicts,
            PartnersViewModel partners,
            CompareViewModel compare,
            DisputesViewModel disputes) {
        this.desk = desk;
        this.send = send;
        this.receive = receive;
        this.conflicts = conflicts;
        this.partners = partners;
        this.compare = compare;
        this.disputes = disputes;
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
        compareTab.setContent(new CompareView(desk, compare).node());
        disputesTab.setContent(new DisputesView(desk, disputes).node());
        conflicts
                .open()
                .subscribe(
                        count ->
                                title(
                                        conflictsTab,
                                        count.intValue(),
                                        "sync.tab.conflicts",
                                        "sync.tab.conflictsOpen"));
        disputes.open()
                .subscribe(
                        count ->
                                title(
                                        disputesTab,
                                        count.intValue(),
                                        "sync.tab.disputes",
                                        "sync.tab.disputesOpen"));
        receive.taken().subscribe((before, now) -> count(before != null));
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::refresh);
    }

    /** What was taken may have brought differences and answers; their tabs say how many wait. */
    private void count(boolean taken) {
        if (taken) {
            conflicts.refresh();
            disputes.refresh();
        }
    }

    private void title(Tab tab, int open, String none, String some) {
        tab.setText(desk.texts().get(open == 0 ? none : some, open));
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(tabs);
        conflicts.refresh();
        disputes.refresh();
        refresh();
    }

    /** Only the page that is looked at is read. */
    private void refresh() {
        Tab shown = tabs.getSelectionModel().getSelectedItem();
        if (shown == receiveTab) {
            receive.refresh();
        } else if (shown == conflictsTab) {
            conflicts.refresh();
        } else if (shown == compareTab) {
            compare.refresh();
        } else if (shown == disputesTab) {
            disputes.refresh();
        } else if (shown == partnersTab) {
            partners.refresh();
        } else {
            send.refresh();
        }
    }
}
