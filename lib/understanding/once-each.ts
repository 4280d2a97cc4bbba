/** A pure function of a text, asked once for each: pages say much of what they say in menus and lists, several times. */
export function onceEach<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const found = known.get(text) ?? { answer: answer(text) };
    known.set(text, found);
    return found.answer;
  };
}
