/** The branch's own rooms: inbox, requests, KPJ numbers, area, replies. */
@NullMarked
package id.sadardesa.desk.branch;

import org.jspecify.annotations.NullMarked;
