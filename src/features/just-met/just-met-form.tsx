/** The form of someone just met. The cursor stands in the name, first and after each save. */
import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Foot } from '../../ui/layout/foot.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { LeaveSheet } from '../../ui/overlays/leave-sheet.tsx';
import { useJustMet } from './use-just-met.ts';

export function JustMetForm({ where }: { readonly where: string }) {
  const { justMet: words, contactForm } = useMessages();
  const { meeting, change, fault, isSaving, save, unsaved } = useJustMet(where);
  const top = useRef<HTMLDivElement>(null);
  const goToName = () => top.current?.querySelector('input')?.focus();
  useEffect(goToName, []);
  return (
    <div ref={top}>
      <Form onSubmit={() => void save().then((isSaved) => isSaved && goToName())}>
        <TextField
          label={words.name}
          value={meeting.name}
          error={fault === 'needs-name' ? words.needsName : undefined}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={words.where}
          hint={words.whereHint}
          value={meeting.where}
          onChange={(place) => change({ where: place })}
        />
        <TextField
          label={words.line}
          hint={words.lineHint}
          value={meeting.line}
          onChange={(line) => change({ line })}
        />
        <Foot>
          {(fault === 'full' || fault === 'newer' || fault === 'failed') && <p role="alert">{contactForm[fault]}</p>}
          <Button submit look="primary" wide disabled={isSaving}>
            {words.save}
          </Button>
        </Foot>
      </Form>
      <LeaveSheet unsaved={unsaved} />
    </div>
  );
}
