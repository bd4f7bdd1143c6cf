import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { waveQuestionAway } from '../../src/store/learning.ts';
import { misfitToAsk } from '../../src/store/misfits.ts';
import { makeContact, makeInteraction, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

/** Meetings with everyone of `contactIds`, a week between each. */
function weekly(contactIds: readonly string[], times = 4) {
  return Array.from({ length: times }, (_, week) =>
    makeInteraction({ contactIds, day: addDays(SUNDAY, -7 * week), channel: 'meeting', initiator: 'both' }),
  );
}

test('someone called loose whom one meets every week is asked about, until it was left as it is', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'close', tie: 'strong' }),
    makeContact({ id: 'loose', tie: 'weak' }),
    makeContact({ id: 'seldom', tie: 'weak' }),
  ]);
  await database.interactions.bulkAdd([...weekly(['close', 'loose']), ...weekly(['seldom'], 3)]);
  const asked = await misfitToAsk(database, SUNDAY);
  expect(asked).toMatchObject({ contact: { id: 'loose' }, question: { misfit: 'weak-yet-weekly' } });
  expect(asked?.history).toHaveLength(4);

  await waveQuestionAway(database, { code: 'misfit', contactId: 'loose' }, SUNDAY);
  expect(await misfitToAsk(database, SUNDAY)).toBeUndefined();
});

test('nobody who never gets suggestions is asked about', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'loose', tie: 'weak', standing: 'remembered' }));
  await database.interactions.bulkAdd(weekly(['loose']));
  expect(await misfitToAsk(database, SUNDAY)).toBeUndefined();
});
