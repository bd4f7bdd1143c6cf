/** Something one could give somebody before anything was asked for, and what. */
import { useGift } from '../../../person/use-gift.ts';
import { profileOf } from '../../../store/profile.ts';
import { latestTipId } from '../../../store/under-way.ts';
import { GiftOffer } from './gift-offer.tsx';
import type { Thing, ThingProps } from './thing.ts';

export const somethingToGive: Thing = {
  code: 'give',
  need: async (database, today, think) => {
    const [{ offers }, tipId] = await Promise.all([profileOf(database), latestTipId(database)]);
    // to look for it everyone is read, which is for nothing where there is nothing to give
    if (offers.length === 0 && tipId === undefined) return 0;
    // a round can begin without it
    const gift = await think('gift', today).catch(() => undefined);
    return gift === undefined ? 0 : SOME;
  },
  title: ({ giving }) => giving.first.title,
  Offer: SomethingToGive,
};

/** It comes of itself, and nobody has asked for it. */
const SOME = 0.4;

function SomethingToGive({ onDone }: ThingProps) {
  const { now } = useGift();
  return now && <GiftOffer now={now} onDone={() => onDone(0)} />;
}
