const BUILT = '/out/main/';

/** Whether this runs as built, out of `out/main`, and not as the sources are. */
export const isBuilt = import.meta.url.includes(BUILT);

/** The folder that holds `out`: the project, or the installed program. */
export const projectFolder = isBuilt
  ? new URL(`${import.meta.url.slice(0, import.meta.url.lastIndexOf(BUILT))}/`)
  : new URL('../../', import.meta.url);
