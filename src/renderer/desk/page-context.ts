import { createContext, useContext } from 'react';
import type { Page } from '../page.ts';

export const PageContext = createContext<Page | undefined>(undefined);

/** Returns the page that the desk stands in. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('the desk stands in no page');
  return page;
}
