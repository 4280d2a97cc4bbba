/** Where a declared person's element stands: its block among those of the page's text, and whether it is drawn. */
export interface DeclaredPlace {
  readonly block?: number;
  /** Kept from being drawn by the page's style sheets. */
  readonly isHidden?: true;
}

/** Says where an element stands. */
export type PlaceOf = (element: Element) => DeclaredPlace;
