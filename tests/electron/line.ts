/** Questions and answers between two processes, both ways, over Node's own channel of child processes. */
export interface Line {
  /** Asks the other side; rejects with its error's message. */
  ask(name: string, ...words: readonly unknown[]): Promise<unknown>;
}

/** What one side answers, by name. */
export type Answers = Readonly<Record<string, (...words: never[]) => unknown>>;

type Message =
  | { readonly ask: number; readonly name: string; readonly words: readonly unknown[] }
  | { readonly to: number; readonly value: unknown }
  | { readonly to: number; readonly error: string };

/** One end: how a message is sent, and where messages come from. */
export interface End {
  readonly send: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
}

/** Joins this end; messages are of our own making on both sides, so their form is taken as it is. */
export function joinLine(end: End, answers: Answers): Line {
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  end.onMessage((raw) => {
    const message = raw as Message;
    if ('to' in message) {
      waiting.get(message.to)?.(message);
      waiting.delete(message.to);
    } else {
      void reply(message.ask, message.name, message.words);
    }
  });
  async function reply(to: number, name: string, words: readonly unknown[]): Promise<void> {
    try {
      const answer = answers[name] as ((...given: readonly unknown[]) => unknown) | undefined;
      if (!answer) throw new Error(`nothing answers ${name}`);
      end.send({ to, value: await answer(...words) } satisfies Message);
    } catch (error) {
      end.send({ to, error: error instanceof Error ? error.message : String(error) } satisfies Message);
    }
  }
  return {
    ask: (name, ...words) =>
      new Promise((resolve, reject) => {
        const ask = ++last;
        waiting.set(ask, (message) => {
          if ('error' in message) reject(new Error(message.error));
          else resolve('value' in message ? message.value : undefined);
        });
        end.send({ ask, name, words } satisfies Message);
      }),
  };
}
