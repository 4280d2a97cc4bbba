/** The block that a declared person's element is, among the blocks of the page's text; nothing where nobody counts them. */
export type PlaceOf = (element: Element) => { readonly block: number } | undefined;
