package id.sadardesa.cli;

import picocli.CommandLine;

/** The place in the menu of {@code sadar participants}. */
final class ParticipantsShelf {
    private ParticipantsShelf() {}

    static CommandLine of(Session session) {
        return Menu.shelf(
                new ParticipantsListCommand(session),
                new ParticipantsApproveCommand(session),
                new ParticipantsRegisterCommand(session),
                new ParticipantsRefuseCommand(session),
                new ParticipantsAgainCommand(session),
                new ParticipantsKpjCommand(session),
                new ParticipantsActivateCommand(session),
                new ParticipantsArrearsCommand(session),
                new ParticipantsEndCommand(session),
                new ParticipantsTermsCommand(session),
                new ParticipantsSegmentCommand(session),
                new ParticipantsBesideCommand(session),
                new ParticipantsBeforeCommand(session));
    }
}
