package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.desk.contribution.ExplanationView;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.StatusChip;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The columns of the table of participants: who, where, which numbers, where they stand. */
record EnrolmentColumns(Texts texts, EnrolmentViewModel model, ListTable<Candidate> table) {
    /** Puts the columns in; where an amount is explained, some of them make room. */
    void around(ExplanationView explanation) {
        table.identifiedBy(c -> c.line().person().id());
        table.drawn(texts.get("enrolment.column.name"), 222, c -> told(c).name(), this::person);
        table.text(texts.get("enrolment.column.village"), 128, c -> told(c).villages());
        var numbers =
                table.drawn(
                        texts.get("enrolment.column.numbers"),
                        177,
                        c -> told(c).nik(),
                        this::numbers);
        table.drawn(texts.get("enrolment.column.state"), 226, model::state, this::state);
        table.drawn(
                        texts.get("enrolment.column.amount"),
                        132,
                        this::due,
                        c -> amount(c, explanation))
                .getStyleClass()
                .add("number");
        var remarks =
                table.drawn(
                        texts.get("enrolment.column.remark"),
                        175,
                        c -> told(c).remark(),
                        this::remark);
        // the explanation takes their place, so that nothing beside it is cut
        numbers.visibleProperty().bind(explanation.node().visibleProperty().not());
        remarks.visibleProperty().bind(explanation.node().visibleProperty().not());
        table.setAccessibleText(texts.get("enrolment.table"));
    }

    private CandidateWords told(Candidate candidate) {
        return model.told(candidate);
    }

    private Node person(Candidate candidate) {
        return twoLines(told(candidate).name(), told(candidate).posts());
    }

    private Node numbers(Candidate candidate) {
        return twoLines(
                texts.get("enrolment.cell.nik", told(candidate).nik()),
                texts.get("enrolment.cell.kpj", told(candidate).kpj()));
    }

    private static Node twoLines(String first, String second) {
        Label above = new Label(first);
        Label below = new Label(second);
        below.getStyleClass().add("muted");
        VBox box = new VBox(above, below);
        box.getStyleClass().add("two-lines");
        return box;
    }

    private Node state(Candidate candidate) {
        return new StatusChip(CandidateWords.tone(model.state(candidate)), told(candidate).state());
    }

    private BigDecimal due(Candidate candidate) {
        return total(model.bills(candidate)).value();
    }

    private static Rupiah total(List<PersonBill> bills) {
        return bills.stream().map(PersonBill::total).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private Node amount(Candidate candidate, ExplanationView explanation) {
        List<PersonBill> bills = model.bills(candidate);
        if (bills.isEmpty()) {
            return new Label("–");
        }
        boolean known = bills.stream().allMatch(bill -> bill.obstacle() == null);
        Hyperlink link =
                new Hyperlink(
                        known ? texts.rupiah(total(bills)) : texts.get("enrolment.cell.noAmount"));
        link.setFocusTraversable(false);
        link.setOnAction(event -> explanation.show(model.explain(bills)));
        return link;
    }

    private Node remark(Candidate candidate) {
        Label remark = new Label(told(candidate).remark());
        remark.setWrapText(true);
        remark.setTooltip(new Tooltip(told(candidate).remark()));
        return remark;
    }
}
