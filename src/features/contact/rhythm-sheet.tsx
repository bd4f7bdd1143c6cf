/** How often: as their spheres and tie give it, or a rhythm of their own. */
import { useState } from 'react';
import { rhythmKey, rhythmOfKey, rhythmOptions } from '../../i18n/rhythm-options.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import type { PageSheetProps } from './sheet-props.ts';

export function RhythmSheet({ page, acts, onClose }: PageSheetProps) {
  const messages = useMessages();
  const { contact: words, words: common } = messages;
  const { rhythm } = page.contact;
  const [key, setKey] = useState(rhythmKey(rhythm));
  const inherited = page.inherited === undefined ? common.noRhythm : common.rhythm(page.inherited);

  function save(): void {
    onClose();
    if (key !== rhythmKey(rhythm)) void acts.change({ rhythm: rhythmOfKey(key) });
  }

  return (
    <Sheet open title={words.howOften} onClose={onClose}>
      <Form onSubmit={save}>
        <SelectField
          label={words.howOften}
          value={key}
          options={[{ value: '', label: words.inherited(inherited) }, ...rhythmOptions(messages, rhythm)]}
          onChange={setKey}
        />
        <Button submit look="primary" wide>
          {common.save}
        </Button>
      </Form>
    </Sheet>
  );
}
