import { afterAll } from 'vitest';

/** Preact waits this long for a frame, in milliseconds, and then cancels the frame that never came. */
const LONGEST_FRAME_MS = 35;

/** A window is not taken away while an effect waits for its next frame. */
afterAll(async () => {
  if (typeof document !== 'undefined') await new Promise((done) => setTimeout(done, LONGEST_FRAME_MS + 1));
});
