/** Between several values in one cell. */
export const VALUE_SEPARATOR = '; ';

/** Between several notes in one cell: a line of its own, so that a note may have blank lines. */
export const NOTE_SEPARATOR = '\n---\n';
