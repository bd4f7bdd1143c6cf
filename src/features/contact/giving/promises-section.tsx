/** What one has promised them, and writing down another promise. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Promised } from '../../../domain/promise.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { PromiseLine } from '../../../person/promise-line.tsx';
import { PromiseSheet } from '../../../person/promise-sheet.tsx';
import { IconButton } from '../../../ui/acts/icon-button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';

type PromisesSectionProps = { readonly contactId: string; readonly promises: readonly Promised[] };

export function PromisesSection({ contactId, promises }: PromisesSectionProps) {
  const words = useMessages().promises;
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={words.title}
      ruled
      act={<IconButton icon={Plus} label={words.add} opens="dialog" onClick={() => setAdding(true)} />}
    >
      {promises.length === 0 ? (
        <Soft>{words.noneTitle}</Soft>
      ) : (
        <Stack gap="none" as="ul">
          {promises.map((promise) => (
            <PromiseLine key={promise.id} promise={promise} />
          ))}
        </Stack>
      )}
      {isAdding && <PromiseSheet contactId={contactId} onClose={() => setAdding(false)} />}
    </Section>
  );
}
