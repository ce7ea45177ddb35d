/** All that can be in hand while presenting; those from `pen` on work on the ink of a slide. */
export const TOOLS = [
  'pointer',
  'laser',
  'spotlight',
  'pen',
  'highlighter',
  'line',
  'arrow',
  'rectangle',
  'ellipse',
  'note',
  'eraser',
  'partial-eraser',
  'lasso',
] as const;
