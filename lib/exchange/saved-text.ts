/**
 * A text that arrives in pieces, as a file. Each piece becomes part of a `Blob`, which the browser may keep on disk,
 * and between two pieces the page paints and answers clicks. Rejects with `AbortError` when cancelled.
 */
export async function savedText(
  pieces: AsyncIterable<string>,
  type: string,
  signal: AbortSignal,
): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const piece of pieces) {
    signal.throwIfAborted();
    parts.push(new Blob([piece]));
    await nextTask();
  }
  signal.throwIfAborted();
  return new Blob(parts, { type });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
