/** What is worth knowing before one says yes: dates that are none, rows left out. A few at once, the rest on demand. */
import { useState } from 'react';
import type { ImportClient } from '../../../hooks/import-client.ts';
import { numberText } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import type { ImportPreview, PreviewEntry } from '../../../formats/import-preview.ts';
import { noteText } from './note-text.ts';
import styles from './preview-notes.module.css';

type PreviewNotesProps = { readonly preview: ImportPreview; readonly client: ImportClient };

export function PreviewNotes({ preview, client }: PreviewNotesProps) {
  const messages = useMessages();
  const { importing: words, language } = messages;
  const [more, setMore] = useState<{ readonly of: ImportPreview; readonly entries: readonly PreviewEntry[] }>();
  const { warnings, skipped } = preview.counts;
  if (warnings + skipped === 0) return null;

  const few = [...preview.first.warnings, ...preview.first.skipped].slice(0, FEW);
  const shown = more?.of === preview ? more.entries : few;
  const left = warnings + skipped - shown.length;
  async function showMore(): Promise<void> {
    const pages = await Promise.all([client.page('warnings', 0, MOST), client.page('skipped', 0, MOST)]);
    setMore({ of: preview, entries: pages.flat() });
  }
  return (
    <Section title={words.notes}>
      <ul className={styles['notes']}>
        {shown.map((entry) => (
          <li key={keyOf(entry)}>{noteText(entry, preview.source, messages)}</li>
        ))}
      </ul>
      {left > 0 && more?.of !== preview && (
        <Button look="plain" onClick={() => void showMore()}>
          {words.moreNotes(numberText(language, left))}
        </Button>
      )}
      {left > 0 && more?.of === preview && <p>{words.moreNotes(numberText(language, left))}</p>}
    </Section>
  );
}

const FEW = 4;

/** More than anyone reads; what is beyond is counted. */
const MOST = 200;

function keyOf(entry: PreviewEntry): string {
  if (entry.kind === 'warning') return JSON.stringify(entry.warning);
  return entry.kind === 'skipped' ? JSON.stringify(entry.skipped) : `${entry.kind} ${entry.row}`;
}
