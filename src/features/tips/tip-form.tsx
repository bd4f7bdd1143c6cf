/** The form that keeps or changes a tip: what it is first, what finds its people next, the rest below. */
import { ClipboardPaste } from 'lucide-react';
import type { Tip } from '../../domain/tip.ts';
import { languageOptions } from '../../i18n/language-names.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { canReadClipboard } from '../../platform/clipboard.ts';
import { Button } from '../../ui/acts/button.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Foot } from '../../ui/layout/foot.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { LeaveSheet } from '../../ui/overlays/leave-sheet.tsx';
import { GiverField } from './giver-field.tsx';
import { NoteField } from './note-field.tsx';
import { TipFaultNote } from './tip-fault-note.tsx';
import { TopicsField } from './topics-field.tsx';
import { useTipForm } from './use-tip-form.ts';
import { useTopics } from './use-topics.ts';
import { WhatFields } from './what-fields.tsx';

export function TipForm({ tip }: { readonly tip?: Tip }) {
  const { tips, language } = useMessages();
  const words = tips.form;
  const { draft, change, leftOut, fault, isSaving, save, unsaved, takeLinkFromName, paste } = useTipForm(tip);
  const suggested = useTopics(draft);
  return (
    <>
      <Form onSubmit={() => void save()}>
        {tip === undefined && canReadClipboard() && (
          <Button icon={ClipboardPaste} onClick={() => void paste()}>
            {words.paste}
          </Button>
        )}
        <WhatFields
          draft={draft}
          needsName={fault?.kind === 'needs-name'}
          onChange={change}
          onNamed={takeLinkFromName}
        />
        <TopicsField topics={draft.topics} suggested={suggested} onChange={(topics) => change({ topics })} />
        <NoteField
          note={draft.note}
          leftOut={leftOut}
          tooLongBy={fault?.kind === 'note-too-long' ? fault.by : undefined}
          onChange={(note) => change({ note })}
        />
        <GiverField draft={draft} onChange={change} />
        <SelectField
          label={words.language}
          value={draft.language}
          options={[{ value: '', label: words.anyLanguage }, ...languageOptions(draft.language, language)]}
          onChange={(tag) => change({ language: tag })}
        />
        <Foot>
          <TipFaultNote fault={fault} />
          <Button submit look="primary" wide disabled={isSaving}>
            {words.save}
          </Button>
        </Foot>
      </Form>
      <LeaveSheet unsaved={unsaved} />
    </>
  );
}
