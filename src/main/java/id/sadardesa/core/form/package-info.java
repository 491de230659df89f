/**
 * The forms of BPJS Ketenagakerjaan: upload workbooks for SIPP, registration and contribution
 * forms, and the sheets that go with files between two offices.
 */
@NullMarked
package id.sadardesa.core.form;

import org.jspecify.annotations.NullMarked;
