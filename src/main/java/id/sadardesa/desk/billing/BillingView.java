package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.HeatMap;
import id.sadardesa.desk.billing.BillViewModel.Opened;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The room Iuran: bills, payments, arrears and closed months, and one bill laid over them. */
public final class BillingView implements RoomView {
    private final Desk desk;
    private final BillsViewModel bills;
    private final BillViewModel bill;
    private final PaymentsViewModel payments;
    private final ArrearsViewModel arrears;
    private final ClosingViewModel closing;
    private final BillsView billsView;
    private final BillView billView;
    private final PaymentsView paymentsView;
    private final HeatMapView mapView;
    private final OverdueView overdueView;
    private final ClosingView closingView;
    private final Parent root;

    @FXML private StackPane place;
    @FXML private TabPane tabs;
    @FXML private Tab billsTab;
    @FXML private Tab paymentsTab;
    @FXML private Tab mapTab;
    @FXML private Tab overdueTab;
    @FXML private Tab closingTab;

    public BillingView(
            Desk desk,
            BillsViewModel bills,
            BillViewModel bill,
            PaymentsViewModel payments,
            ArrearsViewModel arrears,
            ClosingViewModel closing) {
        this.desk = desk;
        this.bills = bills;
        this.bill = bill;
        this.payments = payments;
        this.arrears = arrears;
        this.closing = closing;
        this.billsView = new BillsView(desk, bills, this::open);
        this.billView = new BillView(desk, bill, this::leave);
        this.paymentsView = new PaymentsView(desk, payments, this::toBills);
        this.mapView = new HeatMapView(desk, arrears, this::openCell, this::toBills);
        this.overdueView = new OverdueView(desk, arrears, this::pay);
        this.closingView = new ClosingView(desk, closing, this::toBills);
        this.root = Views.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        billsTab.setContent(billsView.node());
        paymentsTab.setContent(paymentsView.node());
        mapTab.setContent(mapView.node());
        overdueTab.setContent(overdueView.node());
        closingTab.setContent(closingView.node());
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::refresh);
        bill.opened().subscribe(this::lay);
        payments.form.paid.onReady(paid -> desk.navigator().go(Room.ENROLMENT, paid));
    }

    /** Lays a bill over the tabs, or takes it away; only then can the keyboard stand in it. */
    private void lay(@Nullable Opened opened) {
        Parent wanted = opened == null ? tabs : billView.node();
        if (!place.getChildren().contains(wanted)) {
            place.getChildren().setAll(wanted);
            wanted.applyCss();
            first().requestFocus();
        }
    }

    private Node first() {
        return bill.opened().get() == null ? tabs : billView.first();
    }

    private void refresh() {
        Tab shown = tabs.getSelectionModel().getSelectedItem();
        if (shown == billsTab) {
            bills.refresh();
            bills.compare();
        } else if (shown == paymentsTab) {
            payments.refresh();
        } else if (shown == closingTab) {
            closing.refresh();
        } else {
            arrears.refresh();
        }
    }

    private void open(Bill wanted) {
        bill.open(wanted.id());
    }

    /** Opens the bill of a cell; where there is none or several, the bills of its month. */
    private void openCell(HeatMap.Row row, Period period) {
        arrears.find(
                row.village(),
                period,
                found ->
                        found.ifPresentOrElse(
                                this::open,
                                () -> {
                                    bills.month.set(period);
                                    toBills();
                                    billsView.choose(row.village().id());
                                }));
    }

    private void pay(Debtor debtor) {
        tabs.getSelectionModel().select(paymentsTab);
        paymentsView.pay(debtor);
    }

    private void leave() {
        if (billView.mayLeave()) {
            bill.close();
            refresh();
        }
    }

    private void toBills() {
        tabs.getSelectionModel().select(billsTab);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(first());
        refresh();
        bill.refresh();
    }

    /** Shows a bill, or a village among the bills of the month. */
    @Override
    public void show(UUID subject) {
        if (billView.mayLeave()) {
            bill.close();
            toBills();
            billsView.choose(subject);
            bill.open(subject);
        }
    }

    /** Begins the payment of a bill, or shows what a village has not paid. */
    @Override
    public void begin(UUID subject) {
        if (billView.mayLeave()) {
            bill.close();
            payments.find(
                    subject, found -> found.ifPresentOrElse(this::pay, () -> showOverdue(subject)));
        }
    }

    private void pay(Bill wanted) {
        tabs.getSelectionModel().select(paymentsTab);
        paymentsView.pay(wanted);
    }

    private void showOverdue(UUID village) {
        tabs.getSelectionModel().select(overdueTab);
        overdueView.choose(village);
    }

    @Override
    public boolean key(KeyEvent event) {
        return bill.opened().get() != null && billView.save(event);
    }

    @Override
    public boolean unsaved() {
        return payments.unsaved() || bill.unsaved();
    }
}
