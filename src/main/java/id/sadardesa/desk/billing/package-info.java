/** Iuran: bills, payments, arrears and the closing of months. */
@NullMarked
package id.sadardesa.desk.billing;

import org.jspecify.annotations.NullMarked;
