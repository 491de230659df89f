package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** All commands there are. What is not built is not in the menu. */
final class Menu {
    /** A word under which commands stand, e.g. {@code sadar office}. */
    @Command
    private static final class Shelf {}

    private Menu() {}

    static CommandLine of(Session session) {
        CommandLine menu =
                new CommandLine(session.options())
                        .addSubcommand(new DemoCommand(session))
                        .addSubcommand(
                                "office",
                                shelf(
                                        new OfficeInitCommand(session),
                                        new OfficePassphraseCommand(session)))
                        .addSubcommand(
                                "settings",
                                shelf(
                                        new SettingsShowCommand(session),
                                        new SettingsChooseCommand(session),
                                        new SettingsOfficeCommand(session)))
                        .addSubcommand("villages", shelf(new VillagesImportCommand(session)))
                        .addSubcommand(
                                "roster",
                                shelf(
                                        new RosterImportCommand(session),
                                        new RosterExportCommand(session),
                                        new RosterTemplateCommand(session)))
                        .addSubcommand(new EnrolCommand(session))
                        .addSubcommand("participants", ParticipantsShelf.of(session))
                        .addSubcommand("heirs", HeirsListCommand.shelf(session))
                        .addSubcommand(
                                "posts",
                                shelf(
                                        new PostsReplaceCommand(session),
                                        new PostsRenewCommand(session)))
                        .addSubcommand(
                                "wages",
                                shelf(new WagesListCommand(session), new WagesSetCommand(session)))
                        .addSubcommand(
                                "rules",
                                shelf(
                                        new RulesListCommand(session),
                                        new RulesAddCommand(session),
                                        new RulesBenefitCommand(session),
                                        new RulesDisabilityCommand(session)))
                        .addSubcommand("cards", CardsCommand.shelf(session))
                        .addSubcommand("photos", PhotosImportCommand.shelf(session))
                        .addSubcommand("ceremony", CeremonyCommand.shelf(session))
                        .addSubcommand(new VerifyCommand(session))
                        .addSubcommand(new RightsCommand(session))
                        .addSubcommand(new BenefitsCommand(session))
                        .addSubcommand(new ConstructionCommand(session))
                        .addSubcommand(ClaimsCommand.shelf(session))
                        .addSubcommand(
                                "report",
                                shelf(
                                                new ReportListCommand(session),
                                                new ReportMonthlyCommand(session),
                                                new ReportPackCommand(session),
                                                new ReportCompareCommand(session),
                                                new ReportCloseCommand(session))
                                        .addSubcommand(ReportOwnCommand.shelf(session)))
                        .addSubcommand("visit", VisitPagesCommand.shelf(session))
                        .addSubcommand(new MutationsCommand(session))
                        .addSubcommand(new BillCommand(session))
                        .addSubcommand(new PayCommand(session))
                        .addSubcommand(PaymentsCommand.shelf(session))
                        .addSubcommand(ArrearsCommand.shelf(session))
                        .addSubcommand(new CloseCommand(session))
                        .addSubcommand(new BudgetCommand(session))
                        .addSubcommand(ScorecardCommand.shelf(session))
                        .addSubcommand(AgreementsCommand.shelf(session))
                        .addSubcommand(new ExpiriesCommand(session))
                        .addSubcommand(new CoverageCommand(session))
                        .addSubcommand("forms", FormsPaperCommand.shelf(session))
                        .addSubcommand("sync", SyncAnswers.shelf(session))
                        .addSubcommand(new ReconcileCommand(session))
                        .addSubcommand("branch", BranchAnswers.shelf(session))
                        .addSubcommand(new CheckCommand(session))
                        .addSubcommand(new HistoryCommand(session))
                        .addSubcommand(new UndoCommand(session));
        menu.setResourceBundle(session.texts().bundle());
        menu.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        menu.setUsageHelpWidth(100);
        menu.setAbbreviatedOptionsAllowed(false);
        describe(menu, session.texts());
        return menu;
    }

    static CommandLine shelf(Object... commands) {
        CommandLine shelf = new CommandLine(new Shelf());
        for (Object command : commands) {
            shelf.addSubcommand(command);
        }
        return shelf;
    }

    /** The help texts come from the bundles: {@code cli.help.<command>}. */
    private static void describe(CommandLine line, Texts texts) {
        CommandSpec spec = line.getCommandSpec();
        String key =
                "cli.help." + spec.qualifiedName(".").toLowerCase(Locale.ROOT).replace(' ', '.');
        spec.usageMessage()
                .description(texts.get(key).replace("%", "%%"))
                .synopsisHeading(texts.get("cli.heading.usage") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n" + texts.get("cli.heading.parameters") + "%n")
                .optionListHeading("%n" + texts.get("cli.heading.options") + "%n")
                .commandListHeading("%n" + texts.get("cli.heading.commands") + "%n")
                .sortOptions(false)
                .abbreviateSynopsis(true);
        spec.version(texts.get("cli.version", version()));
        line.getSubcommands().values().forEach(sub -> describe(sub, texts));
    }

    private static String version() {
        String packed = Menu.class.getPackage().getImplementationVersion();
        return packed == null ? "-" : packed;
    }
}
