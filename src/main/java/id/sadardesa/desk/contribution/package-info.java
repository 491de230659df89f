/** How an amount is opened to show its rule, wherever amounts are shown. */
@NullMarked
package id.sadardesa.desk.contribution;

import org.jspecify.annotations.NullMarked;
