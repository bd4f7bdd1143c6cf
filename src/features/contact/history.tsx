/** Between you: what has happened, the latest first, along the line of the tie. */
import { useState } from 'react';
import type { Interaction } from '../../domain/interaction.ts';
import { ringOf } from '../../domain/ring.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ContactPage } from '../../store/contact-page.ts';
import { Button } from '../../ui/acts/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { hueColor } from '../../ui/hue.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import styles from './history.module.css';
import { HistoryEntry } from './history-entry.tsx';
import { useRemoveEntry } from './use-contact-screen.ts';

const SHOWN_AT_ONCE = 20;

export function History({ page }: { readonly page: ContactPage }) {
  const { contact: words } = useMessages();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const remove = useRemoveEntry(page.contact.id);
  const { history } = page;
  const left = history.length - shown;
  return (
    <Section title={words.between} ruled>
      {history.length === 0 ? (
        <Soft>{words.nothingYet}</Soft>
      ) : (
        <TieLine page={page} rows={history.slice(0, shown)} onRemove={(row) => void remove(row)} />
      )}
      {left > 0 && (
        <Button look="plain" onClick={() => setShown(shown + 5 * SHOWN_AT_ONCE)}>
          {words.showMore(Math.min(left, 5 * SHOWN_AT_ONCE))}
        </Button>
      )}
    </Section>
  );
}

type TieLineProps = {
  readonly page: ContactPage;
  readonly rows: readonly Interaction[];
  readonly onRemove: (row: Interaction) => void;
};

function TieLine({ page, rows, onRemove }: TieLineProps) {
  const { hue, line } = ringOf(page.contact, page.spheres);
  return (
    <ol className={classNames(styles['line'], styles[line])} style={{ color: hueColor(hue) }}>
      {rows.map((row) => (
        <HistoryEntry
          key={row.id}
          row={row}
          contact={page.contact}
          passedOn={page.passedOn.get(row.id)}
          others={row.contactIds.flatMap((id) => (id === page.contact.id ? [] : (page.names.get(id) ?? [])))}
          network={page.names.get(row.networkId ?? '')}
          onRemove={() => onRemove(row)}
        />
      ))}
    </ol>
  );
}
