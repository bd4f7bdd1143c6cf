/** The form of We've talked: what most logs need above the save, the rest one press away. */
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { PeopleField } from '../../person/people-field.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Switch } from '../../ui/fields/switch.tsx';
import { Foot } from '../../ui/layout/foot.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { LeaveSheet } from '../../ui/overlays/leave-sheet.tsx';
import { DayField } from './day-field.tsx';
import type { LogFault } from './log-draft.ts';
import { MeansField } from './means-field.tsx';
import { MoreFields } from './more-fields.tsx';
import { useLogForm, type LogStart } from './use-log-screen.ts';

export function LogForm({ start }: { readonly start: LogStart }) {
  const { log } = useMessages();
  const { draft, change, fault, theirs, isSaving, save, today, unsaved } = useLogForm(start);
  const [isOpen, setOpen] = useState(start.mends !== undefined);
  const errorAt = (place: LogFault): string | undefined => (fault === place ? FAULTS[place](log) : undefined);
  return (
    <>
      <Form onSubmit={() => void save()}>
        <PeopleField
          contactIds={draft.contactIds}
          today={today}
          error={errorAt('needs-someone')}
          onChange={(contactIds) => change({ ...draft, contactIds })}
        />
        <DayField draft={draft} today={today} error={errorAt('needs-day')} onChange={change} />
        <MeansField draft={draft} onChange={change} />
        <Switch
          label={log.light}
          hint={log.lightHint}
          on={draft.light}
          onChange={(light) => change({ ...draft, light })}
        />
        {isOpen ? (
          <MoreFields draft={draft} error={errorAt('needs-minutes')} onChange={change} />
        ) : (
          <Button look="plain" onClick={() => setOpen(true)}>
            {log.more}
          </Button>
        )}
        <Foot>
          {theirs && (
            <p role="alert">
              {log.elsewhere}
              {theirs.note !== undefined && theirs.note !== draft.note && ` ${log.elsewhereNote(theirs.note)}`}
            </p>
          )}
          {(fault === 'full' || fault === 'failed' || fault === 'newer') && (
            <p role="alert">{fault === 'full' ? log.full : log.failed}</p>
          )}
          <Button submit look="primary" wide disabled={isSaving}>
            {log.save}
          </Button>
        </Foot>
      </Form>
      <LeaveSheet unsaved={unsaved} />
    </>
  );
}

type Words = ReturnType<typeof useMessages>['log'];

const FAULTS: { readonly [Fault in LogFault]: (log: Words) => string } = {
  'needs-someone': (log) => log.needsSomeone,
  'needs-day': (log) => log.needsDay,
  'needs-minutes': (log) => log.needsMinutes,
};
