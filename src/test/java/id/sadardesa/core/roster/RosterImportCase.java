package id.sadardesa.core.roster;

import id.sadardesa.base.Progress;
import id.sadardesa.base.table.HandmadeXlsx;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office with three villages, and rosters made by hand to bring into it. */
abstract class RosterImportCase {
    static final LocalDate BORN = LocalDate.of(1975, 8, 12);

    @TempDir Path folder;
    TestOffice office;
    Village kalen;
    Village dlanggu;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
        dlanggu = office.village("35.16.09.2012", "Dlanggu");
        office.village("35.16.09.2011", "Pohkecik");
    }

    @AfterEach
    void close() {
        office.close();
    }

    Person person(String name) {
        return office.rooms().people.lines(TestOffice.TODAY).stream()
                .map(RosterLine::person)
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void apply(ImportPlan plan) {
        office.rooms().rosterImport.apply(plan, ImportChoices.NONE, Progress.SILENT);
    }

    ImportPlan plan(String rows) {
        return plan(new HandmadeXlsx().sheet("a", rows));
    }

    ImportPlan plan(HandmadeXlsx book) {
        return office.rooms()
                .rosterImport
                .plan(book.write(folder.resolve("b.xlsx")), ImportChoices.NONE, Progress.SILENT);
    }

    static String nik(int serial) {
        return TestOffice.nik(BORN, Sex.L, serial);
    }

    /** Lines of cells parted by a bar; {@code #} before a cell makes it a number. */
    static String rows(String... lines) {
        StringBuilder xml = new StringBuilder();
        int number = 0;
        for (String line : lines) {
            number++;
            xml.append("<row r=\"").append(number).append("\">");
            for (String cell : line.split("\\|", -1)) {
                if (cell.startsWith("#")) {
                    xml.append("<c><v>").append(cell.substring(1)).append("</v></c>");
                } else {
                    xml.append("<c t=\"str\"><v>")
                            .append(cell.replace("&", "&amp;"))
                            .append("</v></c>");
                }
            }
            xml.append("</row>");
        }
        return xml.toString();
    }
}
