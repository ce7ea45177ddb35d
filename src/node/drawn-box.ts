/** A part of a document, in CSS pixels from its upper left corner. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns the expression that comes, in a document, to the boxes of the elements that a selector names, as JSON. */
export const boxesOf = (selector: string): string =>
  `JSON.stringify([...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  }))`;
