type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Returns an element with its attributes and children. `true` sets an empty attribute, `false` and `undefined` none. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

/** Returns an element of an SVG drawing. */
export function draw<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** Returns the one section of a rendered slide. The html is ours (services render it), never a file's. */
export function sectionOf(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const section = template.content.querySelector('section');
  if (!section) throw new Error('a rendered slide has no section');
  return section;
}
