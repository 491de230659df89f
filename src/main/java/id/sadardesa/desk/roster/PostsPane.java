package id.sadardesa.desk.roster;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.desk.widget.ListTable;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The posts of one person, with what can be done to them. */
final class PostsPane extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final PersonPosts model;
    private final ListTable<PostRow> table = new ListTable<>();

    /**
     * @param ours whether the posts are this office's to change
     */
    PostsPane(Desk desk, PersonPosts model, boolean ours) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        getStyleClass().add("room");
        table.setAccessibleText(texts.get("roster.post.table"));
        table.text(texts.get("roster.post.kind"), 210, row -> kind(row.form()));
        table.text(texts.get("roster.post.village"), 140, row -> village(row.form()));
        table.text(texts.get("roster.post.unit"), 130, row -> PersonFields.text(row.form().unit()));
        table.exact(
                texts.get("roster.post.sk"), 215, row -> PersonFields.text(row.form().skNumber()));
        table.worded(
                texts.get("roster.post.starts"),
                110,
                row -> row.form().starts(),
                row -> PersonFields.date(row.form().starts()));
        table.worded(
                texts.get("roster.post.ends"),
                110,
                row -> row.form().ends(),
                row -> PersonFields.date(row.form().ends()));
        if (ours) {
            table.onOpen(this::edit);
        }
        EmptyState empty =
                new EmptyState(
                        "mdoal-assignment_ind",
                        texts.get("roster.post.emptyTitle"),
                        texts.get(ours ? "roster.post.emptySentence" : "branch.correct.posts"));
        table.setPlaceholder(empty);
        VBox.setVgrow(table, Priority.ALWAYS);
        if (ours) {
            getChildren().add(toolbar());
        }
        getChildren().add(table);
        model.rows.addListener((ListChangeListener<PostRow>) change -> draw());
        model.villages.addListener((ListChangeListener<Village>) change -> draw());
    }

    private HBox toolbar() {
        Button add = new Button(texts.get("roster.post.add"), Icons.of("mdoal-add"));
        add.setOnAction(event -> edit(null));
        add.disableProperty().bind(desk.jobs().busy());
        Button change = chosen("roster.post.change", this::edit);
        Button remove = chosen("roster.post.remove", this::remove);
        Button replace = chosen("roster.post.replace", this::replace);
        var row = table.getSelectionModel().selectedItemProperty();
        replace.disableProperty()
                .bind(
                        desk.jobs()
                                .busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> row.get() == null || row.get().post() == null,
                                                row)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(space, replace, change, remove, add);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private Button chosen(String key, Consumer<PostRow> doing) {
        Button button = new Button(texts.get(key));
        var row = table.getSelectionModel().selectedItemProperty();
        button.disableProperty().bind(desk.jobs().busy().or(Bindings.isNull(row)));
        button.setOnAction(event -> doing.accept(Objects.requireNonNull(row.get())));
        return button;
    }

    private void draw() {
        table.rows(List.copyOf(model.rows));
    }

    private void edit(@Nullable PostRow row) {
        new PostFormView(desk, model, row).ask();
    }

    /** Ganti perangkat: only for a post that is kept already. */
    private void replace(PostRow row) {
        Post post = row.post();
        if (post != null) {
            desk.navigator().begin(Room.ENROLMENT, post.id());
        }
    }

    private void remove(PostRow row) {
        boolean sure =
                desk.dialogs()
                        .confirmHard(
                                Text.of("roster.post.removeTitle", kind(row.form())),
                                Text.of("roster.post.removeSentence"),
                                Text.of("roster.post.remove"));
        if (sure) {
            model.remove(row);
        }
    }

    private String kind(PostForm form) {
        String name = texts.get(form.kind().textKey());
        return switch (form.appointment()) {
            case DEFINITIF -> name;
            case PLT, PJ -> texts.get(form.appointment().textKey()) + " " + name;
        };
    }

    private String village(PostForm form) {
        return model.villages.stream()
                .filter(village -> village.id().equals(form.villageId()))
                .map(Village::name)
                .findFirst()
                .orElse("");
    }
}
