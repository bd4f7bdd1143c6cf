/** They know each other: what came of it, in one's own words, or that one doesn't know. */
import { useState } from 'react';
import { useToday } from '../../../hooks/use-today.ts';
import { listOf, relativeDay } from '../../../i18n/format.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { IntroductionUnderWay } from '../../../store/introductions-now.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import { useIntroductionActs } from '../use-introduction-acts.ts';
import { peopleTogether } from './people-in.ts';

export function OutcomeStep({ now }: { readonly now: IntroductionUnderWay }) {
  const { introductions: words, words: common, language } = useMessages();
  const today = useToday();
  const acts = useIntroductionActs(now.introduction.id);
  const [text, setText] = useState('');
  const names = listOf(language, peopleTogether(now).map(nameInSentences));
  const { madeOn = today } = now.introduction;
  return (
    <Form onSubmit={() => void acts.tell(text)}>
      <Why>{words.now.outcome(names, relativeDay(language, madeOn, today))}</Why>
      <Choice
        label={words.walk.outcome}
        labelHidden
        value={words.outcomes.find((outcome) => outcome === text)}
        options={words.outcomes.map((outcome) => ({ value: outcome, label: outcome }))}
        onChange={setText}
      />
      <TextArea label={words.outcomeLabel} rows={2} value={text} onChange={setText} />
      <Button submit look="primary" wide disabled={text.trim() === ''}>
        {common.save}
      </Button>
      <Button look="plain" wide onClick={() => void acts.tell('')}>
        {words.acts.dontKnow}
      </Button>
    </Form>
  );
}
