/** Pengaturan: the office's particulars, the wage bases, the letters on screen. */
@NullMarked
package id.sadardesa.desk.settings;

import org.jspecify.annotations.NullMarked;
