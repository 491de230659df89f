package id.sadardesa.cli;

import id.sadardesa.core.branch.Request;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code sadar branch numbers give}: gives the next free numbers to those who wait and have none.
 */
@Command(name = "give")
final class BranchNumbersGiveCommand extends OfficeWork {
    @Mixin RequestChoice choice = new RequestChoice();

    BranchNumbersGiveCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        List<Request> chosen =
                choice.among(doors.branch().requests().waiting()).stream()
                        .filter(one -> one.person().kpj() == null)
                        .toList();
        int given =
                chosen.isEmpty()
                        ? 0
                        : doors.branch()
                                .numbers()
                                .give(chosen.stream().map(one -> one.person().id()).toList())
                                .size();
        return new Answer().count("given", given).say("cli.branch.numbersGiven", given);
    }
}
