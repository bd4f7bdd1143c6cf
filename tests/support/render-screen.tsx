/** Renders a screen as the app does: with a database, the words of a language, and an address. */
import { act, cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Providers } from '../../src/app/providers.tsx';
import type { Language } from '../../src/domain/settings.ts';
import { MatchingClient } from '../../src/hooks/matching-client.ts';
import { PeopleClient } from '../../src/hooks/people-client.ts';
import { DatabaseContext } from '../../src/hooks/use-live.ts';
import { MatchingClientContext } from '../../src/hooks/use-matching.ts';
import { PeopleClientContext } from '../../src/hooks/use-people.ts';
import { ReckonContext } from '../../src/hooks/use-reckoning.ts';
import { ThinkContext } from '../../src/hooks/use-thinking.ts';
import { AllWords } from '../../src/i18n/all-words.tsx';
import { loadMessages } from '../../src/i18n/messages.ts';
import type { Database } from '../../src/store/database.ts';
import { matchingSourceOf } from './matching.ts';
import { openFresh } from './open.ts';
import './patience.ts';
import { peopleSourceOf } from './people.ts';
import { reckonIn } from './reckon.ts';
import { thinkHere } from './think.ts';

type Around = {
  /** Absent: an empty one of its own. */
  readonly database?: Database;
  readonly language?: Language;
  /** The address one is at, such as `/contacts/1`; `pattern`, such as `paths.contact(':id')`, hands its parts to the screen. */
  readonly address?: string;
  readonly pattern?: string;
};

/** What one sees, a user to act with, the database, and the addresses one went to. */
export async function renderScreen(screen: ReactNode, around: Around = {}) {
  const { language = 'en', address = '/', pattern } = around;
  const database = around.database ?? (await openFresh());
  const messages = await loadMessages(language);
  const location = memoryLocation({ path: address, record: true });
  const user = userEvent.setup({ delay: null });
  const shown = (
    <DatabaseContext value={database}>
      <PeopleClientContext value={new PeopleClient(peopleSourceOf(database))}>
        <MatchingClientContext value={new MatchingClient(matchingSourceOf(database))}>
          <ThinkContext value={thinkHere(database)}>
            <ReckonContext value={reckonIn(database)}>
              <Providers messages={messages}>
                <Router hook={location.hook}>
                  <AllWords>{pattern === undefined ? screen : <Route path={pattern}>{screen}</Route>}</AllWords>
                </Router>
              </Providers>
            </ReckonContext>
          </ThinkContext>
        </MatchingClientContext>
      </PeopleClientContext>
    </DatabaseContext>
  );
  // awaited, or a part that is fetched at once would leave React waiting for good
  const seen = await act(async () => render(shown));
  onTestFinished(cleanup);
  return { ...seen, user, database, messages, visited: location.history };
}
