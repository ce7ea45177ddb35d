/** Ends what was started: a listener, a timer, a part. */
export type Stop = () => void;

/** Stops nothing: for what has not been started. */
export const nothing: Stop = () => undefined;

/** A value that changes and tells who listens. */
export interface Signal<T> {
  readonly get: () => T;
  /** Called at once with the value that is, then with each that comes. */
  readonly listen: (listener: (value: T) => void) => Stop;
}

export interface Cell<T> extends Signal<T> {
  readonly set: (value: T) => void;
}

/** Returns a signal that can be set. Setting the same value tells nobody. */
export function cell<T>(first: T): Cell<T> {
  let value = first;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener(next);
    },
    listen: (listener) => {
      listeners.add(listener);
      listener(value);
      return () => void listeners.delete(listener);
    },
  };
}

/** Starts something when the signal first has a value. */
export function onceSet<T>(signal: Signal<T | undefined>, start: () => Stop): Stop {
  let started: Stop | undefined;
  const stop = signal.listen((value) => {
    if (value !== undefined) started ??= start();
  });
  return () => {
    stop();
    started?.();
  };
}

/** Something that happens again and again and is not kept. */
export interface Happening<T> {
  readonly tell: (what: T) => void;
  readonly listen: (listener: (what: T) => void) => Stop;
}

/** Returns a happening without listeners. */
export function happening<T>(): Happening<T> {
  const listeners = new Set<(what: T) => void>();
  return {
    tell: (what) => {
      for (const listener of listeners) listener(what);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Returns one stop for several. */
export function stopAll(stops: readonly Stop[]): Stop {
  return () => {
    for (const stop of stops) stop();
  };
}

type HeardEvents = GlobalEventHandlersEventMap;

/** A window or an element, as far as `on` needs it. */
interface Hears {
  addEventListener<K extends keyof HeardEvents>(
    type: K,
    listener: (event: HeardEvents[K]) => void,
    options?: AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof HeardEvents>(
    type: K,
    listener: (event: HeardEvents[K]) => void,
    options?: AddEventListenerOptions,
  ): void;
}

/** Listens to an event of a window or an element. */
export function on<K extends keyof HeardEvents>(
  target: Hears,
  type: K,
  listener: (event: HeardEvents[K]) => void,
  options: AddEventListenerOptions = {},
): Stop {
  target.addEventListener(type, listener, options);
  return () => target.removeEventListener(type, listener, options);
}
