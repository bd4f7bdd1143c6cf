/** How close one is, asked where nobody has said it yet, or where what happens says otherwise. */
import { HeartHandshake } from 'lucide-react';
import { weightOf } from '../../domain/interaction.ts';
import { tieMisfit, type TieMisfit } from '../../domain/tie.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ContactPage } from '../../store/contact-page.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Wash } from '../../ui/layout/wash.tsx';

type TieQuestionProps = { readonly page: ContactPage; readonly onAsk: () => void };

export function TieQuestion({ page, onAsk }: TieQuestionProps) {
  const { contact: words } = useMessages();
  const misfit = useMisfit(page);
  if (misfit === undefined && page.status !== 'unsorted') return null;
  const button = (
    <Button icon={HeartHandshake} onClick={onAsk}>
      {words.howClose}
    </Button>
  );
  if (misfit === undefined) return button;
  return (
    <>
      <Wash>{words.misfit[misfit]}</Wash>
      {button}
    </>
  );
}

/** Nothing is asked about someone who rests, is remembered, or asked for no suggestions. */
function useMisfit({ contact, history, status }: ContactPage): TieMisfit | undefined {
  const today = useToday();
  if (status === 'resting' || status === 'remembered' || status === 'never') return undefined;
  const fullDays = history.filter((row) => weightOf(row) === 'full').map((row) => row.day);
  return tieMisfit(contact, fullDays, today);
}
