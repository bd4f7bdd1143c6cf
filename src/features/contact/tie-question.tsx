/** How close one is, asked where nobody has said it yet. */
import { HeartHandshake } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ContactPage } from '../../store/contact-page.ts';
import { Button } from '../../ui/acts/button.tsx';

type TieQuestionProps = { readonly page: ContactPage; readonly onAsk: () => void };

export function TieQuestion({ page, onAsk }: TieQuestionProps) {
  const { contact: words } = useMessages();
  if (page.status !== 'unsorted') return null;
  return (
    <Button icon={HeartHandshake} onClick={onAsk}>
      {words.howClose}
    </Button>
  );
}
