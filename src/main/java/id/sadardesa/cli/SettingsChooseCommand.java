package id.sadardesa.cli;

import id.sadardesa.base.Text;
import id.sadardesa.core.office.Choice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar settings choose}: decides what the law leaves open. */
@Command(name = "choose")
final class SettingsChooseCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.option.choiceName")
    String name = "";

    @Parameters(index = "1", paramLabel = "VALUE", descriptionKey = "cli.option.choiceValue")
    String value = "";

    SettingsChooseCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Choice choice = choice();
        if (!choice.options().contains(value)) {
            throw new Misused("cli.word.unknown", name, value, String.join(", ", choice.options()));
        }
    }

    private Choice choice() {
        return Chosen.one("NAME", name, Choice.values());
    }

    @Override
    Answer work(Doors doors) {
        Choice choice = choice();
        String before = doors.offices().choice(choice);
        if (!before.equals(value)) {
            doors.offices().choose(choice, value);
        }
        return new Answer()
                .count("name", Chosen.word(choice))
                .count("before", before)
                .count("value", value)
                .say(
                        before.equals(value) ? "cli.settings.same" : "cli.settings.chosen",
                        Text.of(choice.textKey()),
                        Text.of(choice.textKey(value)));
    }
}
