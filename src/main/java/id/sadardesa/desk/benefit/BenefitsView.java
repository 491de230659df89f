package id.sadardesa.desk.benefit;

import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** The room Manfaat: the simulators, the rights sheets and the claims, side by side in tabs. */
public final class BenefitsView implements RoomView {
    private final Desk desk;
    private final People people;
    private final SimulationViewModel simulation;
    private final ConstructionViewModel construction;
    private final RightsViewModel rights;
    private final ClaimsViewModel claims;
    private final Parent root;
    private @Nullable RosterIndex index;
    private @Nullable ClaimsView families;

    @FXML private TabPane tabs;
    @FXML private Tab simulationTab;
    @FXML private Tab constructionTab;
    @FXML private Tab rightsTab;
    @FXML private Tab claimsTab;

    public BenefitsView(
            Desk desk,
            People people,
            SimulationViewModel simulation,
            ConstructionViewModel construction,
            RightsViewModel rights,
            ClaimsViewModel claims) {
        this.desk = desk;
        this.people = people;
        this.simulation = simulation;
        this.construction = construction;
        this.rights = rights;
        this.claims = claims;
        this.root = Views.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        simulationTab.setContent(new SimulationView(desk, simulation, () -> index).node());
        constructionTab.setContent(new ConstructionView(desk.texts(), construction).node());
        rightsTab.setContent(new RightsView(desk, rights).node());
        families = new ClaimsView(desk, claims, () -> index);
        claimsTab.setContent(families.node());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(tabs);
        desk.jobs().ask(() -> people.index(desk.texts()), read -> index = read);
        simulation.again();
        construction.again();
        rights.refresh();
        claims.refresh();
    }

    @Override
    public boolean unsaved() {
        return rights.unsaved();
    }

    /** Begins the claim of somebody's family. */
    @Override
    public void begin(UUID person) {
        tabs.getSelectionModel().select(claimsTab);
        if (families != null) {
            families.begin(person);
        }
    }

    /** Opens a claim. */
    @Override
    public void show(UUID claim) {
        tabs.getSelectionModel().select(claimsTab);
        claims.look(claim);
    }
}
