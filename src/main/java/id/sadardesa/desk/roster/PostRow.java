package id.sadardesa.desk.roster;

import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import org.jspecify.annotations.Nullable;

/** A post in the list: kept already, or entered and waiting for the person to be saved. */
public record PostRow(@Nullable Post post, PostForm form) {}
