package id.sadardesa.desk.plan;

import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The room Rencana with its three pages. */
public final class PlanView implements RoomView {
    private final Desk desk;
    private final BudgetViewModel budget;
    private final ScorecardViewModel scorecard;
    private final AgreementsViewModel agreements;
    private final AgreementsView agreementsView;
    private final Parent root;

    @FXML private TabPane tabs;
    @FXML private Tab budgetTab;
    @FXML private Tab scorecardTab;
    @FXML private Tab agreementsTab;

    public PlanView(
            Desk desk,
            BudgetViewModel budget,
            ScorecardViewModel scorecard,
            AgreementsViewModel agreements) {
        this.desk = desk;
        this.budget = budget;
        this.scorecard = scorecard;
        this.agreements = agreements;
        this.agreementsView = new AgreementsView(desk, agreements);
        this.root = Views.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        budgetTab.setContent(new BudgetView(desk, budget).node());
        scorecardTab.setContent(new ScorecardView(desk, scorecard).node());
        agreementsTab.setContent(agreementsView.node());
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

    /** Shows one agreement of the register. */
    @Override
    public void show(UUID agreement) {
        tabs.getSelectionModel().select(agreementsTab);
        agreementsView.choose(agreement);
    }

    /** Only the page that is looked at is computed. */
    private void refresh() {
        Tab shown = tabs.getSelectionModel().getSelectedItem();
        if (shown == scorecardTab) {
            scorecard.refresh();
        } else if (shown == agreementsTab) {
            agreements.refresh();
        } else {
            budget.refresh();
        }
    }
}
