/** What was made of each name. */
export interface Remembered<T> {
  (name: string): Promise<T>;
  /** Lets the thing be made anew when it is asked for again. */
  readonly forget: (name: string) => void;
}

/** Makes each thing once, by its name; what failed is tried again when it is asked for again. */
export function remembered<T>(make: (name: string) => Promise<T>): Remembered<T> {
  const made = new Map<string, Promise<T>>();
  const get = (name: string): Promise<T> => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    known.catch(() => made.delete(name));
    return known;
  };
  return Object.assign(get, { forget: (name: string) => void made.delete(name) });
}

/** Makes a thing when it is first asked for; what failed is tried again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  const made = remembered(make);
  return () => made('');
}
