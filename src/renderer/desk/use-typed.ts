import { useRef, useState, type ChangeEvent, type FocusEvent, type KeyboardEvent } from 'react';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** What a field needs that is edited in place. */
export interface TypedField {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<Field>) => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<Field>) => void;
  readonly onKeyDown: (event: KeyboardEvent<Field>) => void;
}

/**
 * Returns a field that shows a value and keeps what is typed until it is left or Enter is pressed; Esc brings the value
 * back. While an input method composes, Enter and Esc are its own.
 */
export function useTyped(value: string, keep: (typed: string) => void, lines = false): TypedField {
  const [typed, setTyped] = useState<string>();
  const given = useRef(false);
  const leave = (kept: string): void => {
    if (given.current) return;
    given.current = true;
    setTyped(undefined);
    if (kept !== value) keep(kept);
  };
  return {
    value: typed ?? value,
    onChange: (event) => setTyped(event.target.value),
    onFocus: () => {
      given.current = false;
    },
    onBlur: (event) => leave(event.target.value),
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && !(lines && !event.ctrlKey && !event.metaKey)) {
        event.preventDefault();
        event.currentTarget.blur();
      }
      if (event.key === 'Escape') {
        event.stopPropagation();
        setTyped(undefined);
        given.current = true;
        event.currentTarget.blur();
      }
    },
  };
}
