/** Pengaturan: the office, wage bases, rules, choices, passphrase, and the letters on screen. */
@NullMarked
package id.sadardesa.desk.settings;

import org.jspecify.annotations.NullMarked;
