/** Budget: what next year's contributions cost each village, for the season of the APBDes. */
@NullMarked
package id.sadardesa.core.budget;

import org.jspecify.annotations.NullMarked;
