package id.sadardesa.desk.roster;

import id.sadardesa.base.Text;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.coverage.Standings;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.core.roster.RosterWorkbook;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The whole roster in memory, and the part of it that search and filters let through. */
public final class PeopleViewModel {
    /** What was read at one moment. */
    private record Roster(
            RosterIndex index,
            Map<UUID, Participation> participations,
            Standings standings,
            List<Village> villages) {
        State state(UUID person) {
            Participation one = participations.get(person);
            return one == null ? State.CANDIDATE : standings.now(one);
        }
    }

    final StringProperty query = new SimpleStringProperty("");
    final ObjectProperty<Option<UUID>> village = new SimpleObjectProperty<>();
    final ObjectProperty<Option<PostGroup>> group = new SimpleObjectProperty<>();
    final ObjectProperty<Option<State>> state = new SimpleObjectProperty<>();
    final ObservableList<Option<UUID>> villageOptions = FXCollections.observableArrayList();
    final ObservableList<Option<PostGroup>> groupOptions = FXCollections.observableArrayList();
    final ObservableList<Option<State>> stateOptions = FXCollections.observableArrayList();

    private final Desk desk;
    private final People people;
    private final Villages villages;
    private final Enrolments enrolments;
    private final Coverages coverages;
    private final RosterWorkbook workbook;
    private final ReadOnlyObjectWrapper<List<PersonRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable RosterIndex index;
    private Map<UUID, PersonRow> byId = Map.of();

    public PeopleViewModel(
            Desk desk,
            People people,
            Villages villages,
            Enrolments enrolments,
            Coverages coverages,
            RosterWorkbook workbook) {
        this.desk = desk;
        this.people = people;
        this.villages = villages;
        this.enrolments = enrolments;
        this.coverages = coverages;
        this.workbook = workbook;
        groupOptions.add(new Option<>(null, desk.texts().get("roster.filter.allGroups")));
        for (PostGroup each : PostGroup.values()) {
            groupOptions.add(new Option<>(each, desk.texts().get(each.textKey())));
        }
        stateOptions.add(new Option<>(null, desk.texts().get("roster.filter.allStates")));
        for (State each : State.values()) {
            stateOptions.add(new Option<>(each, desk.texts().get(each.textKey())));
        }
        villageOptions.add(new Option<>(null, desk.texts().get("roster.filter.allVillages")));
        village.set(villageOptions.get(0));
        group.set(groupOptions.get(0));
        state.set(stateOptions.get(0));
        query.subscribe(this::search);
        village.subscribe(this::search);
        group.subscribe(this::search);
        state.subscribe(this::search);
    }

    /** The people that search and filters mean, in roster order. */
    public ReadOnlyObjectProperty<List<PersonRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** How many there are in all. */
    public int total() {
        return byId.size();
    }

    public void refresh() {
        desk.jobs()
                .ask(
                        () ->
                                new Roster(
                                        people.index(desk.texts()),
                                        enrolments.byPerson(),
                                        coverages.standings(),
                                        villages.all()),
                        this::take);
    }

    /** Takes every filter away. */
    public void clear() {
        query.set("");
        village.set(villageOptions.get(0));
        group.set(groupOptions.get(0));
        state.set(stateOptions.get(0));
    }

    private void take(Roster roster) {
        Map<UUID, PersonRow> read = new HashMap<>();
        roster.index()
                .lines()
                .forEach(
                        line -> {
                            UUID id = line.person().id();
                            read.put(id, new PersonRow(line, roster.state(id)));
                        });
        byId = read;
        index = roster.index();
        offer(roster.villages());
        search();
    }

    private void offer(List<Village> all) {
        List<Option<UUID>> options = new ArrayList<>(villageOptions.subList(0, 1));
        all.forEach(each -> options.add(new Option<>(each.id(), each.name())));
        if (!options.equals(villageOptions)) {
            Option<UUID> chosen = village.get();
            villageOptions.setAll(options);
            village.set(options.contains(chosen) ? chosen : options.get(0));
        }
    }

    private void search() {
        RosterIndex all = index;
        if (all == null || village.get() == null || group.get() == null || state.get() == null) {
            return;
        }
        UUID wantedVillage = village.get().value();
        PostGroup wantedGroup = group.get().value();
        State wantedState = state.get().value();
        List<PersonRow> found = new ArrayList<>();
        all.search(query.get())
                .forEach(
                        line -> {
                            PersonRow row = byId.get(line.person().id());
                            if (row != null
                                    && (wantedVillage == null || row.in(wantedVillage))
                                    && (wantedGroup == null || row.of(wantedGroup))
                                    && (wantedState == null || row.state() == wantedState)) {
                                found.add(row);
                            }
                        });
        rows.set(found);
    }

    /** Writes the people that are shown, in the form that can be imported again. */
    void export(Path file) {
        Set<UUID> shown =
                rows.get().stream().map(PersonRow::id).collect(Collectors.toUnmodifiableSet());
        String name = String.valueOf(file.getFileName());
        desk.jobs()
                .start(
                        Text.of("roster.export.doing", name),
                        progress -> workbook.export(file, shown::contains),
                        done ->
                                desk.notices()
                                        .wrote(
                                                Text.of(
                                                        "roster.export.done",
                                                        done.people(),
                                                        done.rows(),
                                                        name),
                                                file));
    }
}
