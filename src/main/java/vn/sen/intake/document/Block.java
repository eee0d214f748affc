package vn.sen.intake.document;

/** A part of a document or of a cell. */
public sealed interface Block permits Paragraph, Table {}
