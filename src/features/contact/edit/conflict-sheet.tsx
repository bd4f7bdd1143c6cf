/** Two tabs wrote in the same fields: each is shown with what stands there now, and the person chooses field by field. */
import { useState } from 'react';
import type { Contact } from '../../../domain/contact.ts';
import { useLive } from '../../../hooks/use-live.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { purposeName } from '../../../person/purpose-text.ts';
import type { Database } from '../../../store/database.ts';
import { livingPurposes } from '../../../store/purposes.ts';
import { allSpheres } from '../../../store/spheres.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import { conflictRows, settledDraft } from './conflict.ts';
import type { ContactDraft } from './contact-draft.ts';

type ConflictSheetProps = {
  readonly fields: readonly string[];
  readonly current: Contact;
  readonly draft: ContactDraft;
  readonly onSettle: (draft: ContactDraft) => void;
  readonly onClose: () => void;
};

export function ConflictSheet({ fields, current, draft, onSettle, onClose }: ConflictSheetProps) {
  const messages = useMessages();
  const { contactForm: words } = messages;
  const names = useLive((database) => namesById(database, messages)) ?? NO_NAMES;
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());

  function choose(field: string, takesTheirs: boolean): void {
    const others = [...theirs].filter((each) => each !== field);
    setTheirs(new Set(takesTheirs ? [...others, field] : others));
  }

  return (
    <Sheet open title={words.conflictTitle} onClose={onClose}>
      <Form onSubmit={() => onSettle(settledDraft(draft, current, theirs))}>
        <p>{words.conflictText}</p>
        {conflictRows(fields, current, { messages, names }).map(({ field, label, value }) => (
          <Choice
            key={field}
            label={label}
            hint={words.theirs(value)}
            value={theirs.has(field) ? 'theirs' : 'mine'}
            options={[
              { value: 'mine', label: words.keepMine },
              { value: 'theirs', label: words.takeTheirs },
            ]}
            onChange={(chosen) => choose(field, chosen === 'theirs')}
          />
        ))}
        <Button submit look="primary" wide>
          {words.save}
        </Button>
      </Form>
    </Sheet>
  );
}

async function namesById(database: Database, { words }: Messages): Promise<ReadonlyMap<string, string>> {
  const [spheres, purposes] = await Promise.all([allSpheres(database), livingPurposes(database)]);
  return new Map([
    ...spheres.map(({ id, name }) => [id, name] as const),
    ...purposes.map((purpose) => [purpose.id, purposeName(purpose, words)] as const),
  ]);
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();
