package id.sadardesa.core.form;

import id.sadardesa.base.Progress;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Stationery;

/** Draws the forms of a batch one after the other, each employer or worker on a page of its own. */
record FormPages(
        FormBatch batch,
        PaperDocument paper,
        Stationery stationery,
        Signatories signatories,
        Numbers numbers) {
    void draw(Progress progress) {
        if (batch.kind() == FormKind.F1A) {
            workers(progress);
        } else {
            employers(progress);
        }
    }

    private void workers(Progress progress) {
        WorkerPaper form = new WorkerPaper(paper, signatories, numbers, stationery.texts());
        for (int i = 0; i < batch.workers().size(); i++) {
            begin(i, batch.workers().size(), progress);
            FormBatch.Applicant worker = batch.workers().get(i);
            form.page(worker.bill(), worker.employer());
        }
    }

    private void employers(Progress progress) {
        for (int i = 0; i < batch.lists().size(); i++) {
            begin(i, batch.lists().size(), progress);
            PayList list = batch.lists().get(i);
            switch (batch.kind()) {
                case F1 -> new EmployerPaper(paper, stationery, signatories).page(list);
                case F2 ->
                        new RecapPaper(paper, stationery, signatories)
                                .page(batch.before().get(i), list);
                case F2A ->
                        new DetailPaper(paper, signatories, numbers, stationery.texts())
                                .pages(list);
                case F1A -> throw new IllegalStateException("of workers");
            }
        }
    }

    private void begin(int done, int all, Progress progress) {
        progress.check();
        progress.at(done, all);
        if (done > 0) {
            paper.newPage();
        }
    }
}
