/** The interaction of a meeting, where something happened to it by itself. */
import { expect, test } from 'vitest';
import { deleteInteraction, historyWith, takeOut } from '../../src/store/interactions.ts';
import { logMeeting } from '../../src/store/meetings.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeMeeting, makeNetwork, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('one that was thrown away by itself is logged anew when the meeting is logged again', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada' }));
  await database.networks.add(makeNetwork({ id: 'choir' }));
  await database.meetings.add(makeMeeting({ id: 'tuesday', networkId: 'choir' }));
  await logMeeting(database, { id: 'tuesday', log: { attendeeIds: ['ada'] } }, SUNDAY);
  const first = (await database.meetings.get('tuesday'))?.interactionId ?? '';
  await deleteInteraction(database, first, SUNDAY);
  await logMeeting(database, { id: 'tuesday', log: { attendeeIds: ['ada'] } }, SUNDAY);
  const second = (await database.meetings.get('tuesday'))?.interactionId;
  expect(second).not.toBe(first);
  expect(await database.interactions.get(second ?? '')).toMatchObject({ contactIds: ['ada'], networkId: 'choir' });
});

test('taken out of the interaction by itself, someone was not at the meeting', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([makeContact({ id: 'ada' }), makeContact({ id: 'bo' })]);
  await database.networks.add(makeNetwork({ id: 'choir' }));
  await database.meetings.add(makeMeeting({ id: 'tuesday', networkId: 'choir' }));
  await logMeeting(database, { id: 'tuesday', log: { attendeeIds: ['ada', 'bo'], note: 'Budgets' } }, SUNDAY);
  const [interaction] = await historyWith(database, 'ada');
  if (interaction === undefined) throw new Error('the meeting was not logged');
  const undoId = await takeOut(database, { interaction, contactId: 'ada' }, SUNDAY);
  expect(await database.meetings.get('tuesday')).toMatchObject({ attendeeIds: ['bo'], note: 'Budgets', day: SUNDAY });
  await undo(database, undoId, SUNDAY);
  expect(await database.meetings.get('tuesday')).toMatchObject({ attendeeIds: ['ada', 'bo'] });
});
