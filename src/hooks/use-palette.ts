/** The palette of competences as a screen follows it. */
import type { Palette } from '../domain/palette.ts';
import type { Language } from '../domain/settings.ts';
import { useReckoning } from './use-reckoning.ts';
import { useToday } from './use-today.ts';

/** Undefined until it was first reckoned; `home` is the language that most people here speak. */
export function usePalette(home: Language): Palette | undefined {
  const today = useToday();
  const answer = useReckoning({ kind: 'palette', home, today });
  return answer?.kind === 'palette' ? answer.palette : undefined;
}
