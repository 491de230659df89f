package id.sadardesa.cli;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar office init}: sets a new office up in an empty data folder. */
@Command(name = "init")
final class OfficeInitCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--kecamatan", paramLabel = "CODE", descriptionKey = "cli.option.kecamatan")
    String code = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            descriptionKey = "cli.option.name")
    String name = "";

    @Option(
            names = "--kabupaten",
            paramLabel = "NAME",
            required = true,
            descriptionKey = "cli.option.kabupaten")
    String regency = "";

    @Option(
            names = "--role",
            paramLabel = "kecamatan|branch",
            defaultValue = "kecamatan",
            descriptionKey = "cli.option.role")
    String role = "kecamatan";

    OfficeInitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OfficeForm form = OfficeForm.of(role(), code, name, regency);
        DataFolder folder = session.folder();
        char[] passphrase = session.passphrase();
        form.problems().stream()
                .findFirst()
                .map(FieldProblem::text)
                .ifPresent(
                        text -> {
                            throw new Problem(text);
                        });
        if (folder.hasOffice()) {
            setUpIn(folder, passphrase, form);
        } else {
            session.opening().create(folder, passphrase, form);
        }
        session.say(
                new Answer()
                        .count("kecamatan", form.code().strip())
                        .count("name", form.name().strip())
                        .count("kabupaten", form.regency().strip())
                        .count("role", role().name().toLowerCase(Locale.ROOT))
                        .count("data", folder.path().toString())
                        .say("cli.office.done." + role(), name, regency, folder.path().toString()));
        return Exit.DONE;
    }

    /** A folder that once lost its office before it was filled can still be given one. */
    private void setUpIn(DataFolder folder, char[] passphrase, OfficeForm form) {
        try (Doors doors = session.opening().unlock(folder, passphrase)) {
            if (doors.offices().find().isPresent()) {
                throw Problem.of("cli.office.there", folder.path().toString());
            }
            doors.offices().setUp(form);
        }
    }

    private Office.Role role() {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "kecamatan" -> Office.Role.KECAMATAN;
            case "branch" -> Office.Role.BRANCH;
            case "region" -> Office.Role.REGION;
            default -> throw new Misused("cli.office.role", role);
        };
    }
}
