/** Items that come when they come, to be taken in a loop; leaving the loop ends it at once, also while it waits. */
export interface Queue<T> extends AsyncIterableIterator<T> {
  readonly put: (item: T) => void;
  /** No more will come; with an error, the loop throws it after what has come. */
  readonly end: (error?: Error) => void;
}

/** `left` is called once, when the loop is left or the queue has ended. */
export function queueOf<T>(left: () => void = () => undefined): Queue<T> {
  const items: T[] = [];
  let waiting: { resolve: (result: IteratorResult<T>) => void; reject: (error: Error) => void } | undefined;
  let over: { readonly error?: Error } | undefined;
  let told = false;
  const leave = (): void => {
    if (!told) left();
    told = true;
  };
  const done = (): IteratorResult<T> => ({ done: true, value: undefined });
  return {
    put(item) {
      if (over) return;
      if (waiting) waiting.resolve({ done: false, value: item });
      else items.push(item);
      waiting = undefined;
    },
    end(error) {
      if (over) return;
      over = error ? { error } : {};
      if (error) waiting?.reject(error);
      else waiting?.resolve(done());
      waiting = undefined;
      leave();
    },
    next() {
      const item = items.shift();
      if (item !== undefined) return Promise.resolve({ done: false, value: item });
      if (over?.error) return Promise.reject(over.error);
      if (over) return Promise.resolve(done());
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      });
    },
    return() {
      over ??= {};
      items.length = 0;
      waiting?.resolve(done());
      waiting = undefined;
      leave();
      return Promise.resolve(done());
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** The items of something that is still being opened; leaving before it is open leaves it then. */
export function later<T>(open: () => Promise<AsyncIterable<T>>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const opening = open().then((items) => items[Symbol.asyncIterator]());
      return {
        next: async () => (await opening).next(),
        return: async () => {
          await (await opening).return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
