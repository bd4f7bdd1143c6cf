/** What came of a request, as a sentence. */
import type { Messages } from '../../../i18n/messages.ts';
import { nameOfAsked } from '../../../person/request-text.ts';
import type { RequestNow } from '../../../store/asks-now.ts';

export function requestState(now: RequestNow, messages: Messages): string {
  const { ask: words } = messages;
  const name = nameOfAsked(now, messages);
  const { response, thankedOn } = now.request;
  if (response === 'yes') return thankedOn === undefined ? words.saidYes(name) : words.thanked(name);
  if (response === 'no') return words.saidNo(name);
  if (response === 'later') return words.saidLater(name);
  return now.network === undefined ? words.noAnswer(name) : words.atMeeting(name);
}
