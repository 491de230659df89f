/** The entrance: opening the office, trying the training office, setting a new office up. */
@NullMarked
package id.sadardesa.desk.welcome;

import org.jspecify.annotations.NullMarked;
