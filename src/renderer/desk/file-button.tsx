import { useId, type ReactElement } from 'react';
import { incomingFile, type Incoming } from './incoming.ts';

interface Props {
  readonly take: (file: Incoming) => void;
  readonly label: string;
  readonly className: string;
}

/** A file field that looks like a button. Every kind of file may be chosen: what cannot be read is said in a sentence. */
export function FileButton({ take, label, className }: Props): ReactElement {
  const id = useId();
  return (
    <span className={`file-button ${className}`}>
      <input
        id={id}
        type="file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) take(incomingFile(file));
        }}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}
