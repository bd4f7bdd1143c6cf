/** Att tipsa en person: om vad av det som väntar. */
import type { giveTip as English } from '../en/give-tip.ts';

export const giveTip: typeof English = {
  section: (name) => `Något för ${name}`,
  title: (name) => `Vad vill du tipsa ${name} om?`,
  none: 'Det finns inget att tipsa om än.',
  add: 'Något annat',
};
