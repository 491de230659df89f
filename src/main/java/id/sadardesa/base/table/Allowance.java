package id.sadardesa.base.table;

import id.sadardesa.base.Problem;

/** What is still allowed of the {@link Limits} while one file is being read. */
final class Allowance {
    private final String name;
    private final Limits limits;
    private long bytes;
    private int rows;
    private int cells;
    private long chars;

    Allowance(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    void bytes(long more) {
        bytes += more;
        if (bytes > limits.bytes()) {
            throw Problem.of("table.limit.bytes", name, limits.bytes() / 1_000_000);
        }
    }

    /**
     * A text file is decoded as a whole, so it is judged before it is read: more than two bytes for
     * each character allowed cannot be within the limits.
     */
    void textFile(long size) {
        bytes(size);
        if (size > 2 * limits.chars()) {
            throw Problem.of("table.limit.cells", name, limits.cells());
        }
    }

    void parts(int count) {
        if (count > limits.parts()) {
            throw Problem.of("table.limit.parts", name, limits.parts());
        }
    }

    void row() {
        if (++rows > limits.rows()) {
            throw Problem.of("table.limit.rows", name, limits.rows());
        }
    }

    /**
     * Counts one cell that holds something.
     *
     * @param columns the columns in use with it
     */
    void cell(int row, int columns, String text) {
        if (columns > limits.columns()) {
            throw Problem.of("table.limit.columns", name, row, limits.columns());
        }
        if (text.length() > limits.cellChars()) {
            throw Problem.of("table.limit.cell", name, row, limits.cellChars());
        }
        cells++;
        text(text.length());
    }

    /** Counts kept text without a cell of its own, such as the shared strings of a workbook. */
    void text(int length) {
        chars += length;
        if (chars > limits.chars() || cells > limits.cells()) {
            throw Problem.of("table.limit.cells", name, limits.cells());
        }
    }
}
