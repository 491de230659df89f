package id.sadardesa.desk.shell;

import id.sadardesa.base.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Joins an {@code XView} with the {@code XView.fxml} that lies beside it. */
public final class Views {
    private Views() {}

    /**
     * Loads the layout of a view that was built by hand, fills its {@code @FXML} fields and calls
     * its {@code initialize}.
     *
     * @return the root of the layout
     */
    public static Parent load(Object view, Texts texts) {
        Class<?> type = view.getClass();
        var layout =
                Objects.requireNonNull(
                        type.getResource(type.getSimpleName() + ".fxml"), type::getName);
        FXMLLoader loader = new FXMLLoader(layout, new Said(texts));
        loader.setControllerFactory(
                wanted -> {
                    if (wanted != type) {
                        throw new IllegalStateException(layout + " belongs to " + wanted);
                    }
                    return view;
                });
        try {
            return loader.<Parent>load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts as FXML wants them, with every pattern already said. */
    private static final class Said extends ResourceBundle {
        private final Texts texts;

        Said(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public boolean containsKey(String key) {
            return texts.has(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return texts.bundle().getKeys();
        }
    }
}
