/** Just met someone: a name, where, one line. */
export const justMet = {
  title: 'Just met someone',
  name: 'Name',
  where: 'Where did you meet?',
  whereHint: 'An event or a place, such as “the spring conference”. It stays filled in for the rest of the evening.',
  line: 'One line to remember it by',
  lineHint: 'What you talked about, what you promised. Write as if they might read it.',
  save: 'Save',
  needsName: 'A name is needed; a nickname will do.',
  saved: (name: string, day: string): string => `${name} is noted for the round ${onDay(day)}.`,
  savedPlain: (name: string): string => `${name} is noted.`,
};

/** The day as `relativeDay` says it, within a sentence. */
function onDay(day: string): string {
  return day === 'today' || day === 'tomorrow' ? day : `on ${day}`;
}
