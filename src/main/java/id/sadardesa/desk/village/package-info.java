/** The room of the villages: their quotas of posts and what is vacant. */
@NullMarked
package id.sadardesa.desk.village;

import org.jspecify.annotations.NullMarked;
