/** Before a meeting: one line of what one hopes to take home from it. */
import { useState } from 'react';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { hopeFor, type WhichMeeting } from '../store/way-home.ts';
import { Button } from '../ui/acts/button.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { Form } from '../ui/layout/form.tsx';
import { useSaying } from './use-saying.ts';

type HopeFieldProps = {
  readonly which: WhichMeeting;
  /** What stands there already. */
  readonly hope?: string | undefined;
  /** Called once it is kept. */
  readonly onKept?: () => void;
};

export function HopeField({ which, hope = '', onKept }: HopeFieldProps) {
  const { hope: words } = useMessages().wayHome;
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  const [text, setText] = useState(hope);
  const isKept = text.trim() === hope;

  async function keep(): Promise<void> {
    say(words.kept, await hopeFor(database, { ...which, hope: text }, today));
    onKept?.();
  }
  return (
    <Form onSubmit={() => isKept || void keep()}>
      <TextField label={words.question} hint={words.hint} value={text} onChange={setText} />
      {!isKept && (
        <Button submit wide>
          {words.keep}
        </Button>
      )}
    </Form>
  );
}
