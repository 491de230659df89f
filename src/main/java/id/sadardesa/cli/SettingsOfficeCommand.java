package id.sadardesa.cli;

import id.sadardesa.core.office.OfficeForm;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar settings office}: changes what papers say of the office; the rest stays. */
@Command(name = "office")
final class SettingsOfficeCommand extends OfficeWork {
    @Option(names = "--letterhead", paramLabel = "TEXT", descriptionKey = "cli.option.letterhead")
    @Nullable String letterhead;

    @Option(names = "--address", paramLabel = "TEXT", descriptionKey = "cli.option.address")
    @Nullable String address;

    @Option(names = "--town", paramLabel = "TEXT", descriptionKey = "cli.option.town")
    @Nullable String town;

    @Option(names = "--phone", paramLabel = "TEXT", descriptionKey = "cli.option.officePhone")
    @Nullable String phone;

    @Option(names = "--head", paramLabel = "NAME", descriptionKey = "cli.option.head")
    @Nullable String head;

    @Option(names = "--head-nip", paramLabel = "NIP", descriptionKey = "cli.option.headNip")
    @Nullable String headNip;

    @Option(names = "--head-rank", paramLabel = "TEXT", descriptionKey = "cli.option.headRank")
    @Nullable String headRank;

    @Option(names = "--head-title", paramLabel = "TEXT", descriptionKey = "cli.option.headTitle")
    @Nullable String headTitle;

    SettingsOfficeCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if (typed() == 0) {
            throw new Misused("cli.settings.nothing");
        }
    }

    private long typed() {
        return Stream.of(letterhead, address, town, phone, head, headNip, headRank, headTitle)
                .filter(Objects::nonNull)
                .count();
    }

    @Override
    Answer work(Doors doors) {
        OfficeForm seen = OfficeForm.of(doors.offices().current());
        OfficeForm form =
                new OfficeForm(
                        seen.role(),
                        seen.training(),
                        seen.code(),
                        seen.name(),
                        seen.regency(),
                        or(letterhead, seen.letterhead()),
                        or(address, seen.address()),
                        or(town, seen.town()),
                        or(phone, seen.phone()),
                        or(head, seen.headName()),
                        or(headNip, seen.headNip()),
                        or(headRank, seen.headRank()),
                        or(headTitle, seen.headTitle()),
                        seen.registration());
        doors.offices().change(seen, form);
        return new Answer()
                .count("office", doors.offices().current().fullName())
                .count("changed", typed())
                .say("cli.settings.office", typed(), doors.offices().current().fullName());
    }

    private static @Nullable String or(@Nullable String typed, @Nullable String before) {
        return typed == null ? before : typed;
    }
}
