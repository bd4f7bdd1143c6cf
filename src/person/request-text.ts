/** How an ask stands, in a few words: whom one waits for, who said yes. */
import { isWaiting } from '../domain/ask.ts';
import { listOf } from '../i18n/format.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import type { Messages } from '../i18n/messages.ts';
import type { AskNow, RequestNow } from '../store/asks-now.ts';

/** What whoever was asked is called in a sentence. */
export function nameOfAsked({ contact, network }: RequestNow, { ask }: Messages): string {
  if (contact !== undefined) return nameInSentences(contact);
  return network === undefined ? ask.someoneGone : network.name;
}

/** 'Mette said yes', 'Waiting for Ole and Pia', 'Nobody asked yet'. */
export function askText({ requests }: AskNow, messages: Messages): string {
  const { state } = messages.ask;
  const namesOf = (some: readonly RequestNow[]): string =>
    listOf(
      messages.language,
      some.map((each) => nameOfAsked(each, messages)),
    );
  if (requests.length === 0) return state.nobody;
  const helping = requests.filter(({ request }) => request.response === 'yes');
  if (helping.length > 0) return state.yes(namesOf(helping));
  const waiting = requests.filter(({ request }) => isWaiting(request));
  return waiting.length > 0 ? state.waiting(namesOf(waiting)) : state.no;
}
