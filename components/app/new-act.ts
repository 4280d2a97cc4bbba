/** A new act's id, a UUIDv7. The generator is fetched when first needed, which is after the popup is on screen. */
export async function newAct(): Promise<string> {
  const { uuidv7 } = await import('uuidv7');
  return uuidv7();
}
