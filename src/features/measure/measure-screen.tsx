/** Asking oneself (B6): the interview when one begins it; else when it is time again, what has changed, and the questions. */
import { useState } from 'react';
import type { Measure } from '../../domain/measure.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { measuresNow } from '../../store/measures.ts';
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
  const [answering, setAnswering] = useState<Pick<Measure, 'day' | 'answers'>>();
  const ofToday = now?.measures.find(({ day }) => day === today);
  return (
    <Page title={words.title} backTo={paths.compass}>
      {now && answering && (
        <Interview
          key={answering.day}
          questions={now.questions}
          before={answering}
          onDone={() => setAnswering(undefined)}
        />
      )}
      {now && answering === undefined && (
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
      )}
    </Page>
  );
}
