/** Chromium knows no `app:` of ours: in the stand-in each of its hosts is a name under this one, which is as trusted as https. */
const PLACE = 'app.localhost';

/** `app://rostrum/x` → `http://rostrum.app.localhost/x`; other addresses as they are. */
export function toChromium(address: string): string {
  return address.replace(/^app:\/\/([\w-]+)/, `http://$1.${PLACE}`);
}

/** `http://rostrum.app.localhost/x` → `app://rostrum/x`; other addresses as they are. */
export function fromChromium(address: string): string {
  return address.replace(/^http:\/\/([\w-]+)\.app\.localhost/, 'app://$1');
}
