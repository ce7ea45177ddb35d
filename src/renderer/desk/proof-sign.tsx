import type { ReactElement } from 'react';
import { findingKey } from '../../core/edits/finding-key.ts';
import { stillSigned } from '../../core/edits/signed.ts';
import type { Finding } from '../../core/model.ts';
import type { Findings } from './finding-list.tsx';
import { usePage } from './page-context.ts';
import type { Editing } from './use-editing.ts';
import { VersionsDialog } from './versions-dialog.tsx';

interface Props {
  readonly editing: Editing;
  readonly findings: Findings;
}

/** Who has checked the deck and when, how many slides changed since, and the button that signs it. */
export function ProofSign({ editing, findings }: Props): ReactElement {
  const { say, language } = usePage();
  const { deck } = editing.open;
  const signed = deck.proof?.signed;
  const changed = deck.slides.length - stillSigned(deck).size;
  const left = openFindings(findings, editing).length;
  return (
    <section className="proof-sign" aria-label={say('desk-proof')}>
      <p role="status">
        {signed
          ? say('desk-signed', { by: signed.by ?? say('desk-signed-nobody'), at: when(signed.at, language) })
          : say('desk-unsigned')}
        {signed && changed > 0 && ` ${say('desk-signed-changed', { count: changed })}`}
        {left > 0 && ` ${say('desk-findings-open', { count: left })}`}
      </p>
      <button
        type="button"
        className="main"
        disabled={signed !== undefined && changed === 0}
        onClick={() => editing.edit({ type: 'sign' })}
      >
        {say('desk-sign')}
      </button>
      <VersionsDialog editing={editing} />
      <label className="choice">
        <input
          type="checkbox"
          checked={!deck.proof?.unmarked}
          onChange={(event) => editing.edit({ type: 'mark', on: event.target.checked })}
        />
        {say('desk-mark')}
      </label>
    </section>
  );
}

/** What of the findings nobody has judged yet. */
export function openFindings(findings: Findings, { open }: Editing): readonly Finding[] {
  const judged = open.deck.proof?.findings ?? {};
  return findings.type === 'found'
    ? findings.findings.filter((finding) => judged[findingKey(finding)] === undefined)
    : [];
}

const when = (at: string, language: string): string =>
  new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
