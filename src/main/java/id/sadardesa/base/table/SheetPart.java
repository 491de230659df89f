package id.sadardesa.base.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** The XML of one sheet. What it says about its own size is not believed. */
final class SheetPart {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final XmlPart xml;
    private final CellReader reader;
    private final Allowance budget;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Merges merges = new Merges();

    SheetPart(XmlPart xml, CellReader reader, Allowance budget) {
        this.xml = xml;
        this.reader = reader;
        this.budget = budget;
    }

    List<Row> rows() throws XMLStreamException {
        int last = 0;
        while (xml.next()) {
            if (xml.starts("row")) {
                last = row(last);
            } else if (xml.starts("mergeCell")) {
                merges.add(Objects.requireNonNullElse(xml.attribute("ref"), ""), budget);
            }
        }
        merges.fill(numbers, rows, budget);
        List<Row> result = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            result.add(new Row(numbers.get(i), rows.get(i)));
        }
        return result;
    }

    private int row(int previous) throws XMLStreamException {
        String told = xml.attribute("r");
        int number = told == null ? previous + 1 : Reference.number(told);
        if (number <= previous || number > LAST_ROW) {
            throw new XMLStreamException("row " + told + " after " + previous);
        }
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = cell(number, column, cells);
            }
        }
        if (!cells.isEmpty()) {
            budget.row();
            numbers.add(number);
            rows.add(cells);
        }
        return number;
    }

    private int cell(int row, int previous, List<Cell> cells) throws XMLStreamException {
        int column = previous + 1;
        String type = "n";
        int style = 0;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = Reference.column(xml.attribute(i));
                case "t" -> type = xml.attribute(i);
                case "s" -> style = Reference.number(xml.attribute(i));
                default -> {}
            }
        }
        if (column < 0 || column >= LAST_COLUMN) {
            throw new XMLStreamException("column " + column);
        }
        Cell cell = reader.read(xml, row, type, style);
        if (!cell.isBlank()) {
            budget.cell(row, column + 1, cell.text());
            while (cells.size() < column) {
                cells.add(Cell.BLANK);
            }
            put(cells, column, cell);
        }
        return column;
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        if (cells.size() == column) {
            cells.add(cell);
        } else {
            cells.set(column, cell);
        }
    }
}
