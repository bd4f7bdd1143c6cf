/** The trash: what lies in it, bringing back, deleting for good. */
export const trash = {
  title: 'Trash',
  look: 'Look in the trash',
  intro: 'What lies here can be brought back for thirty days. Then it goes for good.',
  noneTitle: 'The trash is empty',
  noneText: 'What you delete waits here for thirty days, in case you change your mind.',
  kinds: { contacts: 'Person', interactions: 'Contact', spheres: 'Part of life', tips: 'Tip' },
  mergedInto: (name: string): string => `Made one with ${name}`,
  daysLeft: (days: number): string => {
    if (days === 0) return 'last day';
    return days === 1 ? 'one day left' : `${days} days left`;
  },
  restore: 'Bring back',
  restoreAll: 'Bring all back',
  restoreHints: {
    contacts: 'Everything comes back: notes, history and the place in your weeks.',
    interactions: 'It comes back into the history.',
    spheres: 'Those you know from there belong to it again.',
    tips: 'It comes back to where it was, with those it went to.',
  },
  restoreMerged: (name: string): string =>
    `Comes back as a person of their own, with what stood on the card. What has been between you stays with ${name}.`,
  restored: {
    contacts: (name: string): string => `${name} is back.`,
    interactions: (): string => 'It is back in the history.',
    spheres: (name: string): string => `${name} is back.`,
    tips: (): string => 'It is back among the tips.',
  },
  restoredMany: (count: string): string => `${count} are back.`,
  forGood: 'Delete for good',
  ask: (name: string): string => `Delete ${name} for good?`,
  askInteraction: 'Delete this for good?',
  askHints: {
    contacts: 'Notes and history go too. Nobody can bring them back.',
    interactions: 'Nobody can bring it back.',
    spheres: 'The people stay. The part of life can’t be brought back.',
    tips: 'What you passed on of it stays in your history. The tip itself can’t be brought back.',
  },
  keep: 'Leave it here',
  gone: {
    contacts: (name: string): string => `${name} is deleted for good.`,
    interactions: (): string => 'Deleted for good.',
    spheres: (name: string): string => `${name} is deleted for good.`,
    tips: (): string => 'Deleted for good.',
  },
  empty: 'Empty the trash',
  emptyAsk: 'Empty the trash?',
  emptyHint: (count: string): string => `All of it (${count}) goes for good. Nobody can bring it back.`,
  emptied: 'The trash is empty.',
};
