/** Where a purpose stands: its kind, what one puts in, and when to look back, or that the time has come. */
import { useState } from 'react';
import { isLookBackDue } from '../../domain/purpose.ts';
import { useToday } from '../../hooks/use-today.ts';
import { relativeDay, shortDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { PurposePage } from '../../store/purpose-page.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { LookBackSheet } from './look-back-sheet.tsx';
import { usePurposeActs } from './use-purpose-acts.ts';

type PurposeStandingProps = {
  readonly page: PurposePage;
  /** What its kind is called, where its name doesn't say it. */
  readonly kind?: string;
};

export function PurposeStanding({ page, kind }: PurposeStandingProps) {
  const { purposes, language } = useMessages();
  const words = purposes.page;
  const today = useToday();
  const acts = usePurposeActs(page.purpose);
  const [isLooking, setLooking] = useState(false);
  const { purpose } = page;
  const { invest, lookBackOn, retiredOn } = purpose;
  const isDue = isLookBackDue(purpose, today);
  return (
    <>
      {kind !== undefined && <Soft>{kind}</Soft>}
      {retiredOn !== undefined && (
        <Wash>
          <p>{words.letGoText(relativeDay(language, retiredOn, today))}</p>
          <Button onClick={() => void acts.takeUp()}>{purposes.takeUp}</Button>
        </Wash>
      )}
      {isDue && (
        <Wash>
          <p>{words.dueText}</p>
          <Button look="primary" onClick={() => setLooking(true)}>
            {words.lookBack}
          </Button>
        </Wash>
      )}
      {lookBackOn !== undefined && retiredOn === undefined && !isDue && (
        <Soft>{words.lookBackOn(shortDay(language, lookBackOn, today))}</Soft>
      )}
      {invest !== undefined && (
        <Section title={words.invest}>
          <p>{invest}</p>
        </Section>
      )}
      {isLooking && <LookBackSheet page={page} onClose={() => setLooking(false)} />}
    </>
  );
}
