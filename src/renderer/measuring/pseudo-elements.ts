const COPIED = [
  'position',
  'left',
  'top',
  'width',
  'height',
  'margin',
  'display',
  'flex',
  'background-color',
  'border',
  'border-radius',
];

/** Puts an element where a rule draws something before another one, since only elements have a place that can be asked for. */
export function realisePseudoElements(root: HTMLElement): void {
  const found = [...root.querySelectorAll<HTMLElement>('section *')].flatMap((element) => {
    const style = getComputedStyle(element, '::before');
    if (style.content === 'none' || style.content === 'normal') return [];
    const looks = COPIED.map((name) => [name, style.getPropertyValue(name)] as const);
    return [{ element, looks }];
  });
  const rule = document.createElement('style');
  rule.textContent = 'section *::before{content:none!important}';
  document.head.append(rule);
  for (const { element, looks } of found) {
    const real = document.createElement('span');
    for (const [name, value] of looks) real.style.setProperty(name, value);
    element.prepend(real);
  }
}
