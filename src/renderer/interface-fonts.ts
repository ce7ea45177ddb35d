import { faces } from '../core/typography/faces.ts';

/**
 * Loads the faces of the interface, which the build cuts to its own words (`electron.vite.config.ts`): buttons and
 * notices look the same on a machine that has no Chinese font. Where one does not load, the system's are used.
 */
export async function loadInterfaceFonts(): Promise<void> {
  const load = faces.map(async ({ face, family, weight }) => {
    const address = new URL(`fonts/${face}.ttf`, document.baseURI);
    const font = new FontFace(interfaceFamily(family), `url(${address.href})`, { weight: String(weight) });
    document.fonts.add(await font.load());
  });
  await Promise.allSettled(load);
}

/** Rostrum Sans → Rostrum Interface Sans, as `style/tokens.css` names it: decks bring subsets of their own. */
const interfaceFamily = (family: string): string => family.replace('Rostrum', 'Rostrum Interface');
