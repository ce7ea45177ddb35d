import { existsSync, readFileSync } from 'node:fs';

const places = JSON.parse(readFileSync(new URL('./browsers.json', import.meta.url), 'utf8'));

/**
 * Returns the path of an installed Chromium, Chrome or Edge, or nothing. `ROSTRUM_CHROMIUM` goes before the usual
 * places; where it names no file, nothing else is tried, since the user meant that one.
 */
export function installedBrowser(environment = process.env, platform = process.platform) {
  const named = environment['ROSTRUM_CHROMIUM'];
  if (named) return existsSync(named) ? named : undefined;
  return (places[platform] ?? places.linux)
    .map((place) => place.replace(/%([^%]+)%/g, (_hole, name) => environment[name] ?? ''))
    .find((place) => existsSync(place));
}
