/** The checklist as a text to hand on. */
import { expect, test } from 'vitest';
import { askedIn, checklistText } from '../../../src/features/checklist/checklist-text.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';

test('the questions of the way in order, with what is answered and what is not', async () => {
  const asked = askedIn('join', { motive: ' To learn ', keeper: 'Each in turn', 'ideal-members': 'Not asked here' });
  expect(asked.filter(({ answer }) => answer !== undefined)).toEqual([
    { question: 'motive', answer: 'To learn' },
    { question: 'keeper', answer: 'Each in turn' },
  ]);
  const text = checklistText('Study circle', asked, await loadMessages('en'));
  expect(text).toMatch(
    /^Study circle\n\nWhy do you want this, and how much\?\nTo learn\n\nWho keeps it together\?\nEach in turn\n\nStill open:\n– What do they expect of you, and you of them\?\n/,
  );
  expect(text).not.toContain('Not asked here');
});

test('where all is answered nothing is open', async () => {
  const asked = askedIn('start', {}).map(({ question }) => ({ question, answer: 'Yes' }));
  expect(checklistText('Kredsen', asked, await loadMessages('da'))).not.toContain('Står åbent');
});
