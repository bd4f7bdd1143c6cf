/** What the form of a network holds, as it is typed; and what is saved of it. */
import { parseCalendarDate } from '../../../domain/calendar-date.ts';
import type { Network } from '../../../domain/network.ts';
import { failed, success, type Result } from '../../../domain/result.ts';
import { rhythmKey, rhythmOfKey } from '../../../i18n/rhythm-options.ts';
import type { NetworkFields } from '../../../store/networks.ts';
import type { Changes } from '../../../store/rows.ts';

type KindField = 'form' | 'mode' | 'reach' | 'mix' | 'membership' | 'level' | 'weekday';

/** Undefined where nothing is said. */
type Kinds = { readonly [Key in KindField]: Network[Key] | undefined };

/** `keeper` is the id of a member, or one of `ME`, `OTHER` and ''. */
export type NetworkDraft = Kinds & {
  readonly name: string;
  readonly purposeIds: readonly string[];
  readonly keeper: string;
  readonly keeperName: string;
  readonly rhythm: string;
  readonly time: string;
  readonly minutes: string;
  readonly endsOn: string;
};

export const ME = 'me';
export const OTHER = 'other';

/** What keeps it from being saved. */
export type NetworkFault = 'name' | 'minutes';

/** A network as its form shows it. */
export function draftOfNetwork(network: Network): NetworkDraft {
  const { name, purposeIds, form, mode, reach, mix, membership, level, weekday } = network;
  return {
    form,
    mode,
    reach,
    mix,
    membership,
    level,
    weekday,
    name,
    purposeIds,
    keeper: keeperOf(network),
    keeperName: network.keeperId === undefined ? (network.keeper ?? '') : '',
    rhythm: rhythmKey(network.rhythm),
    time: network.time ?? '',
    minutes: String(network.minutesPerMeeting ?? ''),
    endsOn: network.endsOn ?? '',
  };
}

/** What is saved of a draft; `nameOf` names a member. */
function readNetworkDraft(
  draft: NetworkDraft,
  nameOf: (contactId: string) => string,
): Result<Changes<NetworkFields>, NetworkFault> {
  const name = draft.name.trim();
  const minutes = draft.minutes.trim();
  if (name === '') return failed('name');
  if (minutes !== '' && !/^[1-9]\d{0,3}$/.test(minutes)) return failed('minutes');
  const { form, mode, reach, mix, membership, level, weekday, purposeIds } = draft;
  return success({
    form,
    mode,
    reach,
    mix,
    membership,
    level,
    weekday,
    purposeIds,
    name,
    ...keeperChanges(draft, nameOf),
    rhythm: rhythmOfKey(draft.rhythm),
    time: textOrNone(draft.time),
    minutesPerMeeting: minutes === '' ? undefined : Number(minutes),
    endsOn: parseCalendarDate(draft.endsOn),
  });
}

/** What is saved of a form that began as `start`: what was changed in it, so that all else stays as it is written by now. */
export function networkChanges(
  { start, draft }: { readonly start: NetworkDraft; readonly draft: NetworkDraft },
  nameOf: (contactId: string) => string,
): Result<Changes<NetworkFields>, NetworkFault> {
  const [before, after] = [readNetworkDraft(start, nameOf), readNetworkDraft(draft, nameOf)];
  if (!before.ok || !after.ok) return after;
  const was = new Map<string, unknown>(Object.entries(before.value));
  const changed = Object.entries(after.value).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(was.get(field)),
  );
  return success(Object.fromEntries(changed));
}

function keeperOf({ keeper, keeperId, keptByMe }: Network): string {
  if (keptByMe === true) return ME;
  return keeperId ?? (keeper === undefined ? '' : OTHER);
}

function keeperChanges(
  { keeper, keeperName }: NetworkDraft,
  nameOf: (contactId: string) => string,
): Changes<Pick<Network, 'keeper' | 'keeperId' | 'keptByMe'>> {
  const isOther = keeper === OTHER;
  const isMember = keeper !== '' && keeper !== ME && !isOther;
  return {
    keptByMe: keeper === ME ? true : undefined,
    keeperId: isMember ? keeper : undefined,
    keeper: isMember ? nameOf(keeper) : isOther ? textOrNone(keeperName) : undefined,
  };
}

function textOrNone(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}
