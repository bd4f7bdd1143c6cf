import { expect, test } from 'vitest';
import { changeOpeningLine, keepOpeningLine, removeOpeningLine } from '../../src/store/opening-lines.ts';
import { settingsOf } from '../../src/store/settings.ts';
import { undo } from '../../src/store/undo.ts';
import { SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('own lines are kept, the newest first, each once in a language', async () => {
  const database = await openFresh();
  await keepOpeningLine(database, { language: 'da', text: 'Hej {name}' });
  await keepOpeningLine(database, { language: 'sv', text: 'Hej {name}' });
  await keepOpeningLine(database, { language: 'da', text: 'Hej {name}' });
  const { openingLines } = await settingsOf(database);
  expect(openingLines.map(({ language, text }) => [language, text])).toEqual([
    ['sv', 'Hej {name}'],
    ['da', 'Hej {name}'],
  ]);
});

test('they are changed and removed, and each act can be undone', async () => {
  const database = await openFresh();
  await keepOpeningLine(database, { language: 'en', text: 'Hi {name}' });
  const [line] = (await settingsOf(database)).openingLines;
  const id = line?.id ?? '';
  const changed = await changeOpeningLine(database, { id, text: 'Dear {name}' });
  expect((await settingsOf(database)).openingLines).toEqual([{ id, language: 'en', text: 'Dear {name}' }]);
  await undo(database, changed, SUNDAY);
  expect((await settingsOf(database)).openingLines).toEqual([line]);
  const removed = await removeOpeningLine(database, id);
  expect((await settingsOf(database)).openingLines).toEqual([]);
  await undo(database, removed, SUNDAY);
  expect((await settingsOf(database)).openingLines).toEqual([line]);
});
