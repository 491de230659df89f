package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Person;
import picocli.CommandLine.Option;

/** The one person that a command is about. */
final class OnePerson {
    @Option(
            names = "--person",
            paramLabel = "NAME|NIK|KPJ",
            required = true,
            descriptionKey = "cli.option.segmentPerson")
    String typed = "";

    /**
     * @throws Problem when the name is nobody's or that of several
     */
    Person of(Doors doors, Texts texts) {
        return Chosen.person(doors, texts, typed);
    }
}
