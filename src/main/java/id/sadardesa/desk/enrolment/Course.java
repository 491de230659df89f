package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Step;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.desk.contribution.Explanation.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where somebody stood when and why, and on which terms, in words; the newest first. */
record Course(String title, List<Paragraph> paragraphs) {
    Course {
        paragraphs = List.copyOf(paragraphs);
    }

    static Course of(Candidate one, Texts texts) {
        List<Paragraph> steps = new ArrayList<>();
        for (Participation participation : one.participations()) {
            String segment = texts.get(participation.segment().textKey());
            List<Step> newest = new ArrayList<>(participation.steps());
            Collections.reverse(newest);
            newest.forEach(step -> steps.add(step(step, segment, texts)));
            List<Term> terms = new ArrayList<>(participation.terms());
            Collections.reverse(terms);
            terms.forEach(term -> steps.add(term(term, texts)));
        }
        return new Course(new CandidateWords(one, texts).name(), steps);
    }

    private static Paragraph step(Step step, String segment, Texts texts) {
        List<String> said = new ArrayList<>();
        said.add(segment);
        EndCause cause = step.cause();
        if (cause != null) {
            said.add(cause.name() + " " + texts.get(cause.textKey()));
        }
        if (step.note() != null) {
            said.add(step.note());
        }
        return new Paragraph(
                texts.get("enrolment.course.step", step.on(), texts.get(step.state().textKey())),
                String.join(". ", said));
    }

    private static Paragraph term(Term term, Texts texts) {
        List<String> said = new ArrayList<>();
        said.add(Programme.said(term.programmes()));
        said.add(texts.get(term.funding().textKey()));
        if (term.payer() != null) {
            said.add(term.payer());
        }
        Rupiah income = term.income();
        if (income != null) {
            said.add(texts.get("enrolment.course.income", income));
        }
        return new Paragraph(
                texts.get("enrolment.course.terms", term.from()), String.join(", ", said));
    }
}
