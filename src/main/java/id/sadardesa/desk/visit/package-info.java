/** What is brought to a village, seen before it is saved, copied or printed. */
@NullMarked
package id.sadardesa.desk.visit;

import org.jspecify.annotations.NullMarked;
