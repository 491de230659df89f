package id.sadardesa.desk.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.BenefitLine;
import id.sadardesa.core.benefit.NotDue;
import id.sadardesa.core.rule.Programme;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** One benefit of a case as a line that opens to what it rests on. */
final class BenefitPane {
    private BenefitPane() {}

    /** A benefit that opens to its formula, condition and source. */
    static TitledPane of(Texts texts, BenefitLine line, boolean masked) {
        boolean hidden = line.benefit().tellsWage() && masked;
        VBox inside = new VBox();
        inside.getStyleClass().add("column");
        if (!hidden) {
            inside.getChildren().add(words(texts.get(line.formula()), "label"));
        }
        if (line.remark() != null && !hidden) {
            inside.getChildren().add(words(texts.get(line.remark()), "doubt"));
        }
        inside.getChildren().add(words(texts.get(line.condition()), "label"));
        inside.getChildren()
                .add(
                        words(
                                texts.get(
                                        line.source().checked()
                                                ? "benefit.room.source"
                                                : "benefit.room.sourceUnchecked",
                                        line.source().legalBasis(),
                                        line.source().validFrom()),
                                "muted"));
        String title =
                texts.get(
                        "benefit.room.line",
                        line.programme().name(),
                        texts.get(line.title()),
                        amount(texts, line, hidden));
        TitledPane pane = new TitledPane(title, inside);
        pane.setExpanded(false);
        pane.setWrapText(true); // the amount stands at its end
        pane.setAnimated(false);
        return pane;
    }

    private static String amount(Texts texts, BenefitLine line, boolean hidden) {
        Rupiah amount = line.amount();
        if (amount == null) {
            return texts.get(line.payment().textKey());
        }
        String sum = hidden ? texts.get("benefit.room.masked") : texts.rupiah(amount);
        return texts.get("benefit.room.amount." + line.payment(), sum);
    }

    /** Why something is not paid. */
    static Label reason(Texts texts, NotDue one) {
        Programme programme = one.programme();
        String what =
                one.benefit() != null
                        ? texts.get(one.benefit().titleKey())
                        : programme == null ? "JKP" : programme.name();
        return words(texts.get("benefit.room.reason", what, texts.get(one.reason())), "muted");
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
