/** Not sure how close: four small questions, and what their answers suggest. */
import type { Contact } from '../../domain/contact.ts';
import type { Tie, TieAnswers } from '../../domain/tie.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import { TieQuestions } from '../tie-questions.tsx';

type UnsureSheetProps = {
  readonly contact: Contact;
  readonly onChoose: (tie: Tie, answers: TieAnswers) => void;
  readonly onClose: () => void;
};

export function UnsureSheet({ contact, onChoose, onClose }: UnsureSheetProps) {
  const { contactForm: words } = useMessages();
  return (
    <Sheet open title={words.howClose} onClose={onClose}>
      <Stack>
        <Soft>{words.unsureHint}</Soft>
        <TieQuestions start={contact.tieAnswers} onChoose={(answers, tie) => onChoose(tie, answers)} />
      </Stack>
    </Sheet>
  );
}
