package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.core.form.BpjsForms;
import id.sadardesa.core.form.FormBatch;
import id.sadardesa.core.form.FormKind;
import id.sadardesa.core.paper.Paper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar forms f1}, {@code f1a}, {@code f2} and {@code f2a}: the printed forms of BPJS. */
@Command
final class FormsPaperCommand extends OfficeWork {
    private final FormKind kind;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "YYYY-MM",
            descriptionKey = "cli.option.month")
    @Nullable String month;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.formOut")
    @Nullable Path out;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--full", descriptionKey = "cli.option.formFull")
    boolean full;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.formReason")
    @Nullable String reason;

    @Mixin SheetOption sheet = new SheetOption();

    private FormsPaperCommand(Session session, FormKind kind) {
        super(session);
        this.kind = kind;
    }

    /** {@code sadar forms ...}. */
    static CommandLine shelf(Session session) {
        CommandLine shelf = Menu.shelf(new FormsSippCommand(session));
        for (FormKind kind : FormKind.values()) {
            shelf.addSubcommand(
                    kind.name().toLowerCase(Locale.ROOT), new FormsPaperCommand(session, kind));
        }
        return shelf;
    }

    static Period month(@Nullable String typed, Doors doors) {
        return typed == null ? Period.of(LocalDate.now(doors.clock())) : Chosen.month(typed);
    }

    @Override
    void look() {
        sheet.paper();
        if (kind.isTable()) {
            Chosen.ending(out, "form.file.both", ".pdf", ".xlsx");
        } else {
            Chosen.ending(out, "form.file.pdf", ".pdf");
        }
        if (month != null) {
            Chosen.month(month);
        }
    }

    @Override
    Answer work(Doors doors) {
        Paper on = sheet.paper();
        Path file = session().outputFile(Chosen.given(out), null);
        BpjsForms forms = doors.forms().papers();
        FormBatch batch =
                forms.batch(
                        kind,
                        month(month, doors),
                        village == null ? null : Chosen.village(doors.villages(), village));
        if (full) {
            forms.writeWhole(batch, file, on, reason, session().progress());
        } else {
            forms.write(batch, file, on, session().progress());
        }
        Answer answer =
                new Answer()
                        .count("month", batch.period().toString())
                        .count("form", kind.name().toLowerCase(Locale.ROOT))
                        .count("employers", batch.employers())
                        .count("people", batch.people())
                        .count("total", batch.total().value())
                        .count("issued", batch.issued())
                        .count("full", full)
                        .count("file", file.toString())
                        .say(
                                "cli.forms.done",
                                session().texts().get(kind.textKey()),
                                batch.period(),
                                batch.employers(),
                                batch.people(),
                                file.toString());
        return full ? answer.say("cli.forms.full") : answer.say("cli.forms.masked");
    }
}
