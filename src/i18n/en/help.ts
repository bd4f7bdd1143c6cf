/** What leads to the guide; the guide itself is loaded when it is wanted (guide.ts). */
export const help = {
  title: 'Help',
  /** Leads from a figure or a rule to the chapter that explains it. */
  how: 'How is this reckoned?',
};
