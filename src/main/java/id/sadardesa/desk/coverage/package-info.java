/** How one person was covered on a day, as a part of the person's page. */
@NullMarked
package id.sadardesa.desk.coverage;

import org.jspecify.annotations.NullMarked;
