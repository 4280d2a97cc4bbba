// Types of peers that ship none, as far as they are used here.

declare module 'planer' {
  const planer: { extractFrom(message: string, contentType: 'text/plain'): string };
  export default planer;
}

declare module 'humanparser' {
  const humanparser: { parseName(name: string): Record<string, string> };
  export default humanparser;
}

declare module 'parse-full-name' {
  export function parseFullName(
    name: string,
  ): Record<'title' | 'first' | 'middle' | 'last' | 'nick' | 'suffix', string>;
}
