/** Who would enjoy this? Those it fits, each with the words that say so, and the way to give it to them or anybody. */
import { useState } from 'react';
import type { Tip } from '../../domain/tip.ts';
import { useTipFits } from '../../hooks/use-tip-fits.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Fitting } from '../../person/pass-on/fitting.ts';
import { PassOnSheet } from '../../person/pass-on-sheet.tsx';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { FitLines } from './fit-lines.tsx';

export function FitsSection({ tip }: { readonly tip: Tip }) {
  const { tips: words, passOn } = useMessages();
  const fits = useTipFits(tip.id);
  /** Who is chosen when the sheet opens; undefined while it is shut. */
  const [chosenIds, setChosenIds] = useState<readonly string[]>();
  const isForMe = tip.forMe === true;
  const found = fits ?? NOBODY;
  const isOffered = tip.kind === 'event' && found.length > 1;
  return (
    <Section title={passOn.who} ruled>
      {fits?.length === 0 && !isForMe && <Soft>{passOn.noneFits}</Soft>}
      {found.length > 0 && <FitLines fits={found} onPick={(contactId) => setChosenIds([contactId])} />}
      <Acts stacked>
        <Button look={isForMe ? 'quiet' : 'primary'} wide onClick={() => setChosenIds([])}>
          {words.page.passOn}
        </Button>
        {isOffered && (
          <Button wide onClick={() => setChosenIds(found.map(({ contactId }) => contactId))}>
            {words.page.offerAll}
          </Button>
        )}
      </Acts>
      {chosenIds !== undefined && (
        <PassOnSheet tip={tip} fits={fits} chosenIds={chosenIds} onClose={() => setChosenIds(undefined)} />
      )}
    </Section>
  );
}

const NOBODY: readonly Fitting[] = [];
