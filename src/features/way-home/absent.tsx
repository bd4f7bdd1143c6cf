/** Those who were not there, each with a kind line to begin with. */
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { PersonFace } from '../../person/person-face.tsx';
import { useFaces } from '../../person/use-faces.ts';
import { WriteSheet } from '../../person/write-sheet.tsx';
import { historyWith } from '../../store/interactions.ts';
import type { WayHome } from '../../store/way-home-page.ts';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { useAbsentLine } from './use-absent-line.ts';

export function Absent({ page }: { readonly page: WayHome }) {
  const { wayHome: words } = useMessages();
  const [to, setTo] = useState<Contact>();
  const { spheres } = useFaces(NOBODY);
  return (
    <Section title={words.absent.title}>
      <Soft>{words.absent.text}</Soft>
      <ul>
        {page.absent.map((contact) => (
          <Row
            key={contact.id}
            start={<PersonFace contact={contact} spheres={spheres} />}
            title={nameToShow(contact)}
            end={
              <IconButton
                icon={PenLine}
                label={words.absent.write(nameInSentences(contact))}
                onClick={() => setTo(contact)}
                opens="dialog"
              />
            }
          />
        ))}
      </ul>
      {to && <AbsentSheet page={page} contact={to} onClose={() => setTo(undefined)} />}
    </Section>
  );
}

const NOBODY: readonly string[] = [];

type AbsentSheetProps = { readonly page: WayHome; readonly contact: Contact; readonly onClose: () => void };

function AbsentSheet({ page, contact, onClose }: AbsentSheetProps) {
  const line = useAbsentLine(page);
  const history = useLive((database) => historyWith(database, contact.id), [contact.id]);
  if (history === undefined) return null;
  return <WriteSheet person={{ contact, history, reasons: [] }} message={{ text: line(contact) }} onClose={onClose} />;
}
