/** What was here before a restore, while it is kept: each with its moment and its counts, and the way back to it. */
import { useState } from 'react';
import { useLive } from '../../../hooks/use-live.ts';
import { countsText, momentText } from '../../../i18n/backup-words.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { dayAndTimeAt } from '../../../platform/clock.ts';
import { allSnapshots } from '../../../store/backup/snapshots.ts';
import type { Snapshot } from '../../../store/own-rows.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { BringBackSheet } from './bring-back-sheet.tsx';

export function BeforeSection({ onBringBack }: { readonly onBringBack: (snapshotId: string) => void }) {
  const messages = useMessages();
  const { before: words } = messages.backup;
  const snapshots = useLive(allSnapshots);
  const [chosen, setChosen] = useState<Snapshot>();
  if (snapshots === undefined || snapshots.length === 0) return null;
  const moment = ({ madeAt }: Snapshot): string => momentText(dayAndTimeAt(Date.parse(madeAt)), messages);
  return (
    <Section title={words.title} ruled>
      <Soft>{words.text}</Soft>
      <Stack as="ul" gap="none" label={words.title}>
        {snapshots.map((snapshot) => (
          <Row
            key={snapshot.id}
            title={moment(snapshot)}
            note={countsText(snapshot.counts, messages)}
            onPress={() => setChosen(snapshot)}
          />
        ))}
      </Stack>
      {chosen && (
        <BringBackSheet
          moment={moment(chosen)}
          onYes={() => {
            setChosen(undefined);
            onBringBack(chosen.id);
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Section>
  );
}
