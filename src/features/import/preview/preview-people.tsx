/** The people of a file: a few at once, all of them in a sheet. */
import { useState } from 'react';
import type { ImportClient } from '../../../hooks/import-client.ts';
import { numberText } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import type { ImportPreview } from '../../../formats/import-preview.ts';
import { EveryoneList } from './everyone-list.tsx';
import styles from './preview-people.module.css';
import { PreviewPerson } from './preview-person.tsx';

type PreviewPeopleProps = { readonly preview: ImportPreview; readonly client: ImportClient };

export function PreviewPeople({ preview, client }: PreviewPeopleProps) {
  const { importing: words, language } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { counts, first } = preview;
  const all = counts.added + counts.matching;
  if (all === 0) return null;
  const known = first.matching.slice(0, Math.min(FEW, counts.changing));
  const few = [...first.added.slice(0, FEW - known.length), ...known, ...first.matching.slice(known.length)].slice(
    0,
    FEW,
  );
  return (
    <Section title={words.who}>
      <ul className={styles['people']}>
        {few.map((entry) => (
          <li key={'row' in entry ? `${entry.kind} ${entry.row}` : ''}>
            <PreviewPerson entry={entry} />
          </li>
        ))}
      </ul>
      {all > few.length && <Button onClick={() => setOpen(true)}>{words.everyone(numberText(language, all))}</Button>}
      <Sheet open={isOpen} title={words.who} onClose={() => setOpen(false)}>
        <EveryoneList preview={preview} client={client} />
      </Sheet>
    </Section>
  );
}

const FEW = 5;
