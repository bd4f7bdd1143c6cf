/** The rest behind ⋯: a step back, another why, letting it be, throwing it away. */
import { CircleStop, PenLine, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { isOpen } from '../../../domain/introduction.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { IntroductionNow } from '../../../store/introductions-now.ts';
import { Menu } from '../../../ui/overlays/menu.tsx';
import { useIntroductionActs } from '../use-introduction-acts.ts';
import { WhySheet } from './why-sheet.tsx';

export function IntroductionMenu({ now: { introduction } }: { readonly now: IntroductionNow }) {
  const { introductions: words } = useMessages();
  const acts = useIntroductionActs(introduction.id);
  const [isSaying, setSaying] = useState(false);
  const items = [
    ...(introduction.status === 'idea'
      ? []
      : [{ label: words.menu.stepBack, icon: Undo2, onSelect: () => void acts.stepBack() }]),
    { label: words.menu.why, icon: PenLine, onSelect: () => setSaying(true) },
    ...(isOpen(introduction)
      ? [
          {
            label: words.menu.letBe,
            hint: words.menu.letBeHint,
            icon: CircleStop,
            onSelect: () => void acts.letBe(),
          },
        ]
      : []),
    { label: words.menu.trash, icon: Trash2, onSelect: () => void acts.trash() },
  ];
  return (
    <>
      <Menu title={words.title} items={items} bare />
      {isSaying && (
        <WhySheet
          reason={introduction.reason ?? ''}
          onSave={(reason) => void acts.sayWhy(reason)}
          onClose={() => setSaying(false)}
        />
      )}
    </>
  );
}
