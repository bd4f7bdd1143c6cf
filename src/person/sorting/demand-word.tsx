/** What all the rhythms add up to, said kindly and only when it is more than one said. */
import { useDemand } from '../../hooks/use-people.ts';
import { capitalized } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Wash } from '../../ui/layout/wash.tsx';

export function DemandWord() {
  const { mercy, words, sort, language } = useMessages();
  const known = useDemand();
  if (known === undefined || known.demand <= known.capacity) return null;
  const { demand: said } = mercy;
  const number = (signs: number): string => words.number(Math.ceil(signs));
  const [wayOut] = known.waysOut;
  return (
    <Wash>
      <p>
        {said.text(number(known.demand), number(known.capacity))}{' '}
        {wayOut?.kind === 'loosen' &&
          said.loosenMakes(
            said.loosen(capitalized(language, words.rhythm(wayOut.rhythm)), wayOut.tie),
            number(wayOut.demand),
          )}{' '}
        {sort.waitLonger}
      </p>
    </Wash>
  );
}
