/** No report is larger than this once it is written as JSON, in characters. */
export const MAX_REPORT_CHARS = 256_000;
/** No single text in a report is longer, except JSON-LD. */
export const MAX_REPORT_TEXT = 5000;
