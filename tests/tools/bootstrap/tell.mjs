/**
 * One line for one thing done, so that a set-up that takes a minute does not look stuck.
 *
 * @param {string} sentence
 */
export function tell(sentence) {
  process.stdout.write(`${sentence}\n`);
}
