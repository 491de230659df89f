package id.sadardesa.base.table;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * An XLSX or XLSM file. Only its workbook, its sheets, its shared texts and its styles are read;
 * macros, links, pictures and everything else stay packed, and nothing is unpacked onto the disk.
 */
final class XlsxFile {
    private final String name;
    private final Allowance budget;
    private final Progress progress;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    XlsxFile(String name, Limits limits, Progress progress) {
        this.name = name;
        this.budget = new Allowance(name, limits);
        this.progress = progress;
    }

    List<Sheet> read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            budget.parts(zip.size());
            zip.stream()
                    .forEach(entry -> parts.put(entry.getName().toLowerCase(Locale.ROOT), entry));
            return workbook(zip);
        } catch (XMLStreamException | ZipException | EOFException | IllegalArgumentException e) {
            throw new Problem(Text.of("table.file.broken", name), e);
        }
    }

    private List<Sheet> workbook(ZipFile zip) throws IOException, XMLStreamException {
        String path = "xl/workbook.xml";
        for (Relation relation : relations(zip, "_rels/.rels", "")) {
            path = relation.is("officeDocument") ? relation.target() : path;
        }
        if (part(path) == null && parts.containsKey("content.xml")) {
            throw Problem.of("table.file.ods", name);
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String relationsPath = folder + "_rels/" + path.substring(folder.length()) + ".rels";
        List<Relation> relations = relations(zip, relationsPath, folder);
        SharedStrings strings = new SharedStrings();
        CellStyles styles = new CellStyles();
        for (Relation relation : relations) {
            if (relation.is("sharedStrings")) {
                readInto(zip, relation, part -> strings.read(part, budget, name));
            } else if (relation.is("styles")) {
                readInto(zip, relation, styles::read);
            }
        }
        return sheets(zip, workbookPart(zip, path), relations, strings, styles);
    }

    private WorkbookPart workbookPart(ZipFile zip, String path)
            throws IOException, XMLStreamException {
        try (XmlPart part = open(zip, path)) {
            return WorkbookPart.read(part);
        }
    }

    private List<Sheet> sheets(
            ZipFile zip,
            WorkbookPart book,
            List<Relation> relations,
            SharedStrings strings,
            CellStyles styles)
            throws IOException, XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        int done = 0;
        for (WorkbookPart.SheetEntry entry : book.sheets()) {
            for (Relation relation : relations) {
                if (relation.is("worksheet") && relation.id().equals(entry.relation())) {
                    CellReader cells =
                            new CellReader(name, strings, styles, book.since1904(), budget);
                    try (XmlPart part = open(zip, relation.target())) {
                        sheets.add(
                                new Sheet(
                                        entry.name(),
                                        entry.hidden(),
                                        new SheetPart(part, cells, budget).rows()));
                    }
                }
            }
            progress.at(++done, book.sheets().size());
        }
        return sheets;
    }

    private interface PartReader {
        void read(XmlPart part) throws XMLStreamException;
    }

    private void readInto(ZipFile zip, Relation relation, PartReader reader)
            throws IOException, XMLStreamException {
        if (part(relation.target()) != null) {
            try (XmlPart part = open(zip, relation.target())) {
                reader.read(part);
            }
        }
    }

    /** What a part points to; pointers out of the file are left alone. */
    private List<Relation> relations(ZipFile zip, String path, String folder)
            throws IOException, XMLStreamException {
        List<Relation> relations = new ArrayList<>();
        if (part(path) == null) {
            return relations;
        }
        try (XmlPart xml = open(zip, path)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    relations.add(Relation.of(xml, folder));
                    budget.parts(relations.size());
                }
            }
        }
        return relations;
    }

    private @Nullable ZipEntry part(String path) {
        return parts.get(path.toLowerCase(Locale.ROOT));
    }

    private XmlPart open(ZipFile zip, String path) throws IOException, XMLStreamException {
        ZipEntry entry = part(path);
        if (entry == null) {
            throw new ZipException("no part " + path);
        }
        var in = zip.getInputStream(entry);
        return new XmlPart(
                name, new PartStream(in, name, entry.getCompressedSize(), budget, progress));
    }
}
