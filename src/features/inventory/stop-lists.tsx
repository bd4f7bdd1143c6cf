/** All stops by what they are about, each with how it stands; any can be gone to in any order. */
import { Check } from 'lucide-react';
import { STOPS, stopState, type Stop, type StopProgress, type StopTheme } from '../../domain/inventory.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { Walk } from './use-walk.ts';

export function StopLists({ walk: { stops, inventory, nameOf } }: { readonly walk: Walk }) {
  const { inventory: words } = useMessages();
  const stateText = useStateText();
  return THEMES.map((theme) => {
    const here = stops.filter((stop) => themeOf(stop) === theme);
    return here.length === 0 ? null : (
      <Section key={theme} title={words.themes[theme]} ruled>
        <Stack as="ul" gap="none" label={words.themes[theme]}>
          {here.map((stop) => {
            const note = stateText(inventory[stop.code]);
            return (
              <Row
                key={stop.code}
                title={nameOf(stop)}
                {...(note !== undefined && { note })}
                to={paths.inventoryStop(stop.code)}
              />
            );
          })}
        </Stack>
      </Section>
    );
  });
}

/** Says how a stop stands; undefined: nothing is said of it yet. */
function useStateText() {
  const { inventory: words, language, words: common } = useMessages();
  return (progress: StopProgress = NOTHING) => {
    const { named = [], contactIds = [] } = progress;
    const state = stopState(progress);
    if (state === 'open') return undefined;
    if (state === 'skipped') return words.skipped;
    if (state === 'begun') return words.begun(numberText(language, named.length));
    return (
      <>
        <Check size={16} aria-hidden />{' '}
        {contactIds.length === 0 ? words.done : words.doneWith(common.people(contactIds.length))}
      </>
    );
  };
}

const NOTHING: StopProgress = {};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the stops
const THEMES = [...(Object.keys(STOPS) as StopTheme[]), 'own'] as const;

function themeOf({ code }: Stop): StopTheme | 'own' {
  return THEMES.find((theme) => theme !== 'own' && STOPS[theme].some((each) => each === code)) ?? 'own';
}
