package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;

/** Something on the roster that is probably mistyped, with the person it is about. */
public record Doubt(RosterLine line, FieldProblem problem) {}
