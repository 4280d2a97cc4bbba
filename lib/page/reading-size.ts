/** No reading is larger than this once it is written as JSON, in characters. */
export const MAX_READING_CHARS = 256_000;
