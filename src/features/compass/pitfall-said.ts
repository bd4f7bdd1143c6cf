/** What is said of a pitfall, and where its one thing to do leads. */
import type { AlikeIn } from '../../domain/pitfall.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { listOf } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { paths } from '../../paths.ts';
import type { PitfallNow } from '../../store/pitfalls.ts';

export type PitfallSaid = { readonly text: string; readonly act: string; readonly to: string };

/** A pitfall in words; whoever it names is named by the name one says. */
export function pitfallSaid(now: PitfallNow, messages: Messages): PitfallSaid {
  const { pitfall, contacts, network } = now;
  const { pitfalls: words } = messages;
  const [first] = contacts;
  switch (pitfall.code) {
    case 'time-thief': {
      const name = network?.name ?? '';
      return { text: words.thief.text(name), act: words.thief.act(name), to: paths.reviewNetwork(pitfall.networkId) };
    }
    case 'unanswered':
      return saidOfUnanswered(contacts, messages);
    case 'only-asking':
      return { text: words.asking.text, ...actFor(first, words.asking, paths.giveAndTake) };
    case 'same-few':
      return { text: words.same[pitfall.to], ...actFor(first, words.same, paths.giveAndTake) };
    case 'too-alike':
      return { text: alikeText(now, pitfall.part, messages), ...actFor(first, words.alike, paths.inventory) };
  }
}

function saidOfUnanswered(contacts: PitfallNow['contacts'], { pitfalls, language }: Messages): PitfallSaid {
  const names = contacts.map(nameInSentences);
  return {
    text: pitfalls.unanswered.text(listOf(language, names)),
    act: pitfalls.unanswered.act(names[0] ?? ''),
    to: paths.contact(contacts[0]?.id ?? ''),
  };
}

function alikeText({ sphere }: PitfallNow, part: AlikeIn, { pitfalls: { alike } }: Messages): string {
  return part === 'sphere' ? alike.sphere(sphere?.name ?? '') : alike[part];
}

type ActWords = { readonly named: (name: string) => string; readonly act: string };

/** About the person who is named, else about anyone. */
function actFor(
  contact: PitfallNow['contacts'][number] | undefined,
  words: ActWords,
  otherwise: string,
): Omit<PitfallSaid, 'text'> {
  if (contact === undefined) return { act: words.act, to: otherwise };
  return { act: words.named(nameInSentences(contact)), to: paths.contact(contact.id) };
}
