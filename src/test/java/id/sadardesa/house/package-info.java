/** The walls of the house: who may know whom, what things are called, and that the guards bite. */
@NullMarked
package id.sadardesa.house;

import org.jspecify.annotations.NullMarked;
