import type { ReactElement, ReactNode } from 'react';
import { PAPERS, PER_PAGE, PICTURE_WIDTH, type ExportChoices } from '../../core/exporters/choices.ts';
import type { MessageCode } from '../../core/messages/index.ts';
import type { ExportOffer } from '../../services/contract.ts';
import { usePage } from './page-context.ts';

/** What is to be exported, and how. */
export interface Chosen {
  readonly to: string;
  readonly choices: ExportChoices;
}

interface Props {
  readonly offer: ExportOffer;
  readonly chosen: Chosen;
  readonly change: (chosen: Chosen) => void;
}

/** Choices that are made or not, with what they are called. */
const SWITCHES = [
  ['ink', 'desk-export-ink'],
  ['annotated', 'desk-export-annotated'],
  ['notes', 'desk-export-notes'],
  ['deck', 'desk-export-deck'],
] as const;

/** The form, the slides, and what else makes a difference to this form. */
export function ExportChoicesForm({ offer, chosen, change }: Props): ReactElement {
  const { say, language } = usePage();
  const { to, choices } = chosen;
  const takes = offer.forms.find(({ name }) => name === to)?.takes ?? [];
  const set = (part: Partial<ExportChoices>): void => change({ to, choices: { ...choices, ...part } });
  return (
    <div lang={language}>
      <Labelled label="desk-export-form">
        <select value={to} onChange={(event) => change({ to: event.target.value, choices })}>
          {offer.forms.map(({ name }) => (
            <option key={name} value={name}>
              {say(`form-${name}` as MessageCode)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label="desk-export-slides">
        <input
          value={choices.slides ?? ''}
          onChange={(event) =>
            set({ slides: event.target.value.trim() === '' ? undefined : event.target.value })
          }
        />
      </Labelled>
      <PaperChoices takes={takes} choices={choices} set={set} />
      {SWITCHES.filter(([name]) => takes.includes(name)).map(([name, label]) => (
        <label key={name} className="choice">
          <input
            type="checkbox"
            checked={choices[name]}
            disabled={name === 'annotated' && !choices.ink}
            onChange={(event) => set({ [name]: event.target.checked })}
          />
          {say(label)}
        </label>
      ))}
    </div>
  );
}

interface PaperProps {
  readonly takes: readonly (keyof ExportChoices)[];
  readonly choices: ExportChoices;
  readonly set: (part: Partial<ExportChoices>) => void;
}

function PaperChoices({ takes, choices, set }: PaperProps): ReactElement {
  const { perPage, paper, width } = choices;
  return (
    <>
      {takes.includes('perPage') && (
        <Labelled label="desk-export-per-page">
          <Select options={PER_PAGE} value={perPage} set={(to) => set({ perPage: to })} />
        </Labelled>
      )}
      {takes.includes('paper') && (
        <Labelled label="desk-export-paper">
          <Select options={PAPERS} value={paper} set={(to) => set({ paper: to })} />
        </Labelled>
      )}
      {takes.includes('width') && (
        <Labelled label="desk-export-width">
          <input
            type="number"
            min={PICTURE_WIDTH.least}
            max={PICTURE_WIDTH.most}
            value={width}
            onChange={(event) => set({ width: event.target.valueAsNumber })}
          />
        </Labelled>
      )}
    </>
  );
}

interface SelectProps<T extends string | number> {
  readonly options: readonly T[];
  readonly value: T;
  readonly set: (value: T) => void;
}

function Select<T extends string | number>({ options, value, set }: SelectProps<T>): ReactElement {
  const choose = (text: string): void => {
    const chosen = options.find((option) => String(option) === text);
    if (chosen !== undefined) set(chosen);
  };
  return (
    <select value={value} onChange={(event) => choose(event.target.value)}>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}

function Labelled({
  label,
  children,
}: {
  readonly label: MessageCode;
  readonly children: ReactNode;
}): ReactElement {
  const { say } = usePage();
  return (
    <label>
      {say(label)}
      {children}
    </label>
  );
}
