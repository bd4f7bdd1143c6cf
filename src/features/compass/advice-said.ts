/** What the Compass says of each piece of advice, and where its one thing to do leads. */
import type { Advice } from '../../domain/advice.ts';
import { daysBetween, type CalendarDate } from '../../domain/calendar-date.ts';
import { timeAgo } from '../../i18n/format.ts';
import type { Said } from '../../i18n/en/compass.ts';
import type { Messages } from '../../i18n/messages.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { paths } from '../../paths.ts';
import { purposeName } from '../../person/purpose-text.ts';
import type { AdviceNow } from '../../store/advice.ts';

/** Where one stands in words, and the one thing to do now. */
export type AdviceSaid = { readonly standing: string; readonly act: string; readonly to: string };

type Context = { readonly now: AdviceNow; readonly messages: Messages; readonly today: CalendarDate };

/** One piece of advice in words. */
export function adviceSaid(which: Advice, context: Context): AdviceSaid {
  return SAYING[which](context);
}

const SAYING: { readonly [Which in Advice]: (context: Context) => AdviceSaid } = {
  purpose: saidOfPurpose,
  choose: saidOfChoosing,
  invest: saidOfInvesting,
  ask: saidOfAsking,
  remember: saidOfRemembering,
};

function saidOfPurpose({ now: { advised, purposes }, messages }: Context): AdviceSaid {
  const words = messages.compass.advice.purpose;
  const { standing, act } = advised.purpose;
  const nameOf = (id: string | undefined) => {
    const found = purposes.find((purpose) => purpose.id === id);
    return found === undefined ? '' : shortened(purposeName(found, messages.words));
  };
  const to = act.id === undefined ? paths.newPurpose : paths.purpose(act.id);
  return {
    standing: sentence(words.standing, standing, {
      name: nameOf(purposes[0]?.id),
      ...counting(purposes.length, messages),
    }),
    act: sentence(words.act, act.code, { name: nameOf(act.id) }),
    to,
  };
}

function saidOfChoosing({ now: { advised, networks }, messages }: Context): AdviceSaid {
  const words = messages.compass.advice.choose;
  const { standing, act } = advised.choose;
  const nameOf = (id: string | undefined) => networks.find((network) => network.id === id)?.name ?? '';
  const id = act.id ?? '';
  const to = {
    add: paths.newNetwork,
    review: paths.reviewNetwork(id),
    aim: paths.editNetwork(id),
    see: paths.networks,
  };
  return {
    standing: sentence(words.standing, standing, {
      name: nameOf(networks[0]?.id),
      ...counting(networks.length, messages),
    }),
    act: sentence(words.act, act.code, { name: nameOf(act.id) }),
    to: to[act.code],
  };
}

function saidOfInvesting({ now: { advised, given }, messages }: Context): AdviceSaid {
  const words = messages.compass.advice.invest;
  const { standing, act } = advised.invest;
  return {
    standing: sentence(words.standing, standing, { ...counting(given, messages) }),
    act: sentence(words.act, act.code, {}),
    to: act.code === 'promise' ? paths.promises : paths.giveAndTake,
  };
}

function saidOfAsking({ now: { advised, asks, askedOn, toTell }, messages, today }: Context): AdviceSaid {
  const words = messages.compass.advice.ask;
  const { standing, act } = advised.ask;
  const { contact } = toTell ?? {};
  const helper = contact === undefined ? '' : nameInSentences(contact);
  const what = shortened(asks.find(({ id }) => id === act.id)?.what ?? '');
  const when = askedOn === undefined ? '' : timeAgo(messages.language, daysBetween(askedOn, today));
  const id = act.id ?? '';
  const to = {
    thank: paths.ask(id),
    tell: paths.giveAndTake,
    follow: paths.ask(id),
    ask: paths.newAsk,
    see: paths.asks,
  };
  return {
    standing: sentence(words.standing, standing, { when }),
    act: sentence(words.act, act.code, { name: act.code === 'tell' ? helper : what }),
    to: to[act.code],
  };
}

function saidOfRemembering({ now: { advised, lately }, messages }: Context): AdviceSaid {
  const words = messages.compass.advice.remember;
  const { standing, act } = advised.remember;
  const to = { add: paths.newContact, week: paths.week, inventory: paths.inventory };
  return {
    standing: sentence(words.standing, standing, { ...counting(lately, messages) }),
    act: sentence(words.act, act.code, {}),
    to: to[act.code],
  };
}

type Given = Partial<Said>;

function counting(count: number, { words }: Messages) {
  return { count, counted: words.number(count) };
}

type Sentences<Code extends string> = { readonly [Each in Code]: (said: Said) => string };

/** The sentence for a code, said of what is given. */
function sentence<Code extends string>(sentences: Sentences<Code>, code: Code, given: Given): string {
  const { name = '', count = 0, counted = '', when = '' } = given;
  return sentences[code]({ name, count, counted, when });
}

/** A wish may be a whole page; a link is a line or two. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}

const LONGEST = 48;
