import { useCallback, useState } from 'react';
import { LARGEST_FILE, type Imported, type Progress } from '../../services/contract.ts';
import type { Asked } from '../page.ts';
import type { Incoming } from './incoming.ts';
import { usePage } from './page-context.ts';
import { sizeText } from './size-text.ts';
import { useTask, type Task } from './use-task.ts';

/** A report on its way in, if there is one. */
export interface Import {
  readonly incoming?: Incoming;
  readonly task: Task<Imported>;
  /** Begins with a report, whichever way it came. */
  readonly take: (file: Incoming) => void;
  /** Leaves it: what still runs is cancelled. */
  readonly close: () => void;
}

/** Returns the import of the desk; `after` is called when a report has become a deck. */
export function useImport(after: () => void): Import {
  const { services } = usePage();
  const [incoming, setIncoming] = useState<Incoming>();
  const task = useTask<Imported>();
  const { start, fail, cancel } = task;
  const take = useCallback(
    (file: Incoming) => {
      setIncoming(file);
      if (file.size > LARGEST_FILE) {
        const values = { name: file.name, size: sizeText(file.size), limit: sizeText(LARGEST_FILE) };
        fail({ code: 'desk-file-too-large', values });
        return;
      }
      start(() => reading(services, file, after));
    },
    [services, start, fail, after],
  );
  const close = useCallback(() => {
    cancel();
    setIncoming(undefined);
  }, [cancel]);
  return { ...(incoming ? { incoming } : {}), task, take, close };
}

/** Reads a report to its end. */
async function* reading(
  services: Asked,
  file: Incoming,
  after: () => void,
): AsyncGenerator<Progress<Imported>> {
  const bytes = new Uint8Array(await file.bytes());
  yield* services.importReport({ name: file.name, bytes });
  after();
}
