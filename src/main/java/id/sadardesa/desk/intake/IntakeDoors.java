package id.sadardesa.desk.intake;

import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Undoing;
import id.sadardesa.core.roster.RosterImport;
import id.sadardesa.core.roster.RosterWorkbook;
import id.sadardesa.core.village.Villages;

/** The doors of the office that the import knocks at. */
public record IntakeDoors(
        RosterImport imports,
        RosterWorkbook workbook,
        Villages villages,
        Journal journal,
        Undoing undoing) {}
