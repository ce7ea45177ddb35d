import { userInfo } from 'node:os';

/** Returns the name under which the user is signed in, for whatever says who drew it; nothing where the system knows none. */
export function signedIn(): { readonly author?: string } {
  try {
    const { username } = userInfo();
    return username === '' ? {} : { author: username };
  } catch {
    return {};
  }
}
