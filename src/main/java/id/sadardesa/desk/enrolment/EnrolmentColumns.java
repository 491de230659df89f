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

/** The columns of the table of participants: who, where, which numbers, where they stand. */
record EnrolmentColumns(Texts texts, EnrolmentViewModel model, ListTable<Candidate> table) {
    /** Puts the columns in; where an amount is explained, some of them make room. */
    void around(ExplanationView explanation) {
        table.identifiedBy(c -> c.line().person().id());
        table.pair(
                texts.get("enrolment.column.name"), 222, c -> told(c).name(), c -> told(c).posts());
        table.text(texts.get("enrolment.column.village"), 128, c -> told(c).villages());
        var numbers =
                table.pair(
                        texts.get("enrolment.column.numbers"),
                        177,
                        c -> texts.get("enrolment.cell.nik", told(c).nik()),
                        c -> texts.get("enrolment.cell.kpj", told(c).kpj()));
        table.drawn(texts.get("enrolment.column.state"), 205, model::state, this::state);
        table.drawn(
                        texts.get("enrolment.column.amount"),
                        132,
                        this::due,
                        c -> amount(c, explanation))
                .getStyleClass()
                .add("number");
        var remarks = table.text(texts.get("enrolment.column.remark"), 175, c -> told(c).remark());
        // the explanation takes their place, so that nothing beside it is cut
        numbers.visibleProperty().bind(explanation.node().visibleProperty().not());
        remarks.visibleProperty().bind(explanation.node().visibleProperty().not());
        table.setAccessibleText(texts.get("enrolment.table"));
    }

    private CandidateWords told(Candidate candidate) {
        return model.told(candidate);
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
}
