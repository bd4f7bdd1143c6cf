/** What the first run left out, offered in the weeks after; one quiet card at a time. */
import type { LaterOffer } from '../../domain/offers.ts';

type OfferWords = { readonly title: string; readonly text: string; readonly act: string };

const cards: { readonly [Offer in LaterOffer]: OfferWords } = {
  install: {
    title: 'Closer at hand?',
    text: 'Livstegn can have its own icon and open without the browser around it. What you write is better kept that way, too.',
    act: 'See how',
  },
  import: {
    title: 'More people?',
    text: 'Your address book can come along. Nobody in it turns into a task: most can stay unsorted until you look for them.',
    act: 'Bring in an address book',
  },
  spheres: {
    title: 'Where do you know them from?',
    text: 'Say where you know each from, and give a part of life its own rhythm. Family and friends are private from the start.',
    act: 'Look at the parts of life',
  },
  capacity: {
    title: 'How many a week suit you?',
    text: 'The week holds five people now. Fewer or more is just as good.',
    act: 'Choose how many',
  },
  purpose: {
    title: 'Why do you want to keep in touch?',
    text: 'Inspiration, a hand when it is needed, a new job: knowing why makes it easier to choose who.',
    act: 'Say why',
  },
};

export const offers = {
  cards,
  later: 'Not for me',
  waved: 'It will not be offered again.',
  purpose: {
    title: 'Why do you want to keep in touch?',
    kind: 'Most of all',
    wish: 'In your own words',
    save: 'Save',
    saved: 'Saved. You can come back to it.',
  },
};
