/** Small controls that several rooms share; they know no room and no door. */
@NullMarked
package id.sadardesa.desk.widget;

import org.jspecify.annotations.NullMarked;
