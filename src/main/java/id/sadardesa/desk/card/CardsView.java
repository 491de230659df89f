package id.sadardesa.desk.card;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.ceremony.CeremoniesView;
import id.sadardesa.desk.design.DesignView;
import id.sadardesa.desk.portrait.PortraitsView;
import id.sadardesa.desk.press.PressView;
import id.sadardesa.desk.sheet.SheetsView;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;

/**
 * The room Kartu: print, confirm what was printed, hand over, check a card, the stock of sheets.
 */
public final class CardsView implements RoomView {
    private final Desk desk;
    private final Texts texts;
    private final CardModels models;
    private final PrintView print;
    private final LedgerView ledger;
    private final CheckView check;
    private final StockView stock;
    private final DesignView design;
    private final Parent root;

    @FXML private TabPane tabs;
    @FXML private Tab printTab;
    @FXML private Tab ledgerTab;
    @FXML private Tab photoTab;
    @FXML private Tab ceremonyTab;
    @FXML private Tab checkTab;
    @FXML private Tab designTab;
    @FXML private Tab sheetTab;
    @FXML private Tab stockTab;
    @FXML private Tab pressTab;

    public CardsView(Desk desk, CardModels models) {
        this.desk = desk;
        this.texts = desk.texts();
        this.models = models;
        this.print = new PrintView(desk, models.print(), this::toLedger);
        this.ledger = new LedgerView(desk, models.ledger(), this::toPrint);
        this.check = new CheckView(desk, models.check());
        this.stock = new StockView(desk, models.stock());
        this.design = new DesignView(desk, models.design());
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        printTab.setContent(print.node());
        ledgerTab.setContent(ledger.node());
        photoTab.setContent(new PortraitsView(desk, models.portraits()).node());
        ceremonyTab.setContent(new CeremoniesView(desk, models.ceremonies()).node());
        checkTab.setContent(check.node());
        designTab.setContent(design.node());
        sheetTab.setContent(new SheetsView(desk, models.sheets()).node());
        stockTab.setContent(stock.node());
        pressTab.setContent(new PressView(desk, models.press()).node());
        models.print().onPrinted(models.ledger()::refresh);
        models.ledger().waiting().subscribe(sheets -> entitle(sheets.intValue()));
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::refresh);
    }

    private void entitle(int sheets) {
        ledgerTab.setText(
                sheets == 0
                        ? texts.get("card.tab.ledger")
                        : texts.get("card.tab.ledgerWaiting", sheets));
    }

    private void toLedger() {
        tabs.getSelectionModel().select(ledgerTab);
    }

    private void toPrint() {
        tabs.getSelectionModel().select(printTab);
        print.first().requestFocus();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(shown() == printTab ? print.first() : tabs);
        if (shown() != ledgerTab) {
            models.ledger().refresh(); // how many sheets wait stands in the name of the tab
        }
        refresh();
    }

    private Tab shown() {
        return tabs.getSelectionModel().getSelectedItem();
    }

    @Override
    public boolean key(KeyEvent event) {
        return shown() == designTab && design.key(event);
    }

    @Override
    public boolean unsaved() {
        return design.unsaved();
    }

    /** Only the page that is looked at is read. */
    private void refresh() {
        if (shown() == ledgerTab) {
            models.ledger().refresh();
        } else if (shown() == pressTab) {
            models.press().refresh();
        } else if (shown() == photoTab) {
            models.portraits().refresh();
        } else if (shown() == ceremonyTab) {
            models.ceremonies().refresh();
        } else if (shown() == checkTab) {
            check.begin();
        } else if (shown() == designTab) {
            models.design().refresh();
        } else if (shown() == sheetTab) {
            models.sheets().refresh();
        } else if (shown() == stockTab) {
            models.stock().refresh();
        } else {
            models.print().refresh();
        }
    }
}
