package id.sadardesa.base.table;

/** Reads cell addresses such as {@code BC12}; never throws, whatever it is given. */
final class Reference {
    private Reference() {}

    /** The column counted from 0; -1 when there is none. */
    static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && isLetter(address.charAt(at))) {
            column = Math.min(column, 1 << 20) * 26 + (address.charAt(at) & 0x1F);
            at++;
        }
        return column - 1;
    }

    /** The digits at the end as a number; -1 when there are none, capped far above any sheet. */
    static int number(String address) {
        int at = 0;
        while (at < address.length() && isLetter(address.charAt(at))) {
            at++;
        }
        if (at == address.length()) {
            return -1;
        }
        int number = 0;
        for (; at < address.length(); at++) {
            char c = address.charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = Math.min(number, 100_000_000) * 10 + (c - '0');
        }
        return number;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
