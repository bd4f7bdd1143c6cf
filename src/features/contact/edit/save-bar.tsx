/** The save at the foot of the form, and why it didn't succeed. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Foot } from '../../../ui/layout/foot.tsx';
import type { FormFaults } from './form-faults.ts';
import type { FormFailure } from './save-draft.ts';

type SaveBarProps = {
  readonly faults: FormFaults | undefined;
  readonly failure: FormFailure | undefined;
  readonly isSaving: boolean;
};

export function SaveBar({ faults, failure, isSaving }: SaveBarProps) {
  const { contactForm: words } = useMessages();
  const text = faults === undefined ? failureText(failure, words) : words.invalid;
  return (
    <Foot>
      {text !== undefined && <p role="alert">{text}</p>}
      <Button submit look="primary" wide disabled={isSaving}>
        {isSaving ? words.saving : words.save}
      </Button>
    </Foot>
  );
}

function failureText(
  failure: FormFailure | undefined,
  words: ReturnType<typeof useMessages>['contactForm'],
): string | undefined {
  if (failure === undefined || failure.kind === 'conflict') return undefined;
  return words[failure.kind];
}
