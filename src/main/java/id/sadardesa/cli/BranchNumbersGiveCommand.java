package id.sadardesa.cli;

import id.sadardesa.core.branch.Request;
import id.sadardesa.core.branch.Requests;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code sadar branch numbers give}: gives the next free numbers to those who wait, or were
 * accepted, and have none.
 */
@Command(name = "give")
final class BranchNumbersGiveCommand extends OfficeWork {
    @Mixin RequestChoice choice = new RequestChoice();

    BranchNumbersGiveCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Requests requests = doors.branch().requests();
        List<Request> all = new ArrayList<>(requests.waiting());
        all.addAll(requests.numberless());
        List<Request> chosen =
                choice.among(all).stream().filter(one -> one.person().kpj() == null).toList();
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
