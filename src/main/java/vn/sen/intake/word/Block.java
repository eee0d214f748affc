package vn.sen.intake.word;

/** A part of a document or of a cell. */
public sealed interface Block permits Paragraph, Table {}
