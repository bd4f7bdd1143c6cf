/** Asking oneself (B6): the interview when one begins it; else when it is time again, what has changed, and the questions. */
import { useState } from 'react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { MeasureDraft } from '../../domain/measure.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { measuresNow, type MeasuresNow } from '../../store/measures.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { EarlierAnswers } from './earlier-answers.tsx';
import { HowOften } from './how-often.tsx';
import { Interview } from './interview.tsx';
import { MeasureSeries } from './measure-series.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { WhenNext } from './when-next.tsx';

export function MeasureScreen() {
  const { measure: words } = useMessages();
  const today = useToday();
  const now = useLive((database) => measuresNow(database, today), [today]);
  return (
    <Page title={words.title} backTo={paths.compass}>
      {now && <Asking now={now} />}
    </Page>
  );
}

/** The interview while one answers, also one that was begun before; else how it stands. */
function Asking({ now }: { readonly now: MeasuresNow }) {
  const today = useToday();
  const [answering, setAnswering] = useState<MeasureDraft>();
  const begun = begunNow(now, today);
  const before = answering ?? begun?.before;
  if (before !== undefined) {
    return (
      <Interview
        key={before.day}
        questions={now.questions}
        before={before}
        begun={begun?.before.day === before.day ? begun.answers : undefined}
        onDone={() => setAnswering(undefined)}
      />
    );
  }
  const ofToday = now.measures.find(({ day }) => day === today);
  return (
    <Stack gap="wide">
      <WhenNext
        standing={now.standing}
        isToday={ofToday !== undefined}
        onBegin={() => setAnswering(ofToday ?? { day: today, answers: [] })}
      />
      {now.measures.length > 0 && <MeasureSeries now={now} />}
      {now.measures.length > 0 && <EarlierAnswers now={now} onChange={setAnswering} />}
      <QuestionsSection questions={now.questions} />
      <HowOften every={now.standing.every} />
    </Stack>
  );
}

/** What was begun and not saved, and what of that day was there before; of a day without answers it goes on today. */
function begunNow({ draft, measures }: MeasuresNow, today: CalendarDate) {
  if (draft === undefined) return undefined;
  const before = measures.find(({ day }) => day === draft.day) ?? { day: today, answers: [] };
  return { before, answers: draft.answers };
}
