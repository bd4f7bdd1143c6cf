import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ChipField } from '../../../src/ui/fields/chip-field.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

function Interests({ first }: { readonly first: readonly string[] }) {
  const [values, setValues] = useState(first);
  return <ChipField label="Interests" values={values} onChange={setValues} suggestions={['chess', 'sailing']} />;
}

function chips(): readonly (string | null)[] {
  return screen.queryAllByRole('listitem').map((chip) => chip.textContent);
}

test('Enter and a comma add what was typed, trimmed and only once', async () => {
  const { user } = await renderScreen(<Interests first={['chess']} />);
  await user.type(screen.getByLabelText('Interests'), ' sailing {Enter}gardens,Sailing{Enter}');
  expect(chips()).toEqual(['chess', 'Sailing', 'gardens']);
});

test('leaving the field adds what was typed', async () => {
  const { user } = await renderScreen(<Interests first={[]} />);
  await user.type(screen.getByLabelText('Interests'), 'opera');
  await user.tab();
  expect(chips()).toEqual(['opera']);
});

test('Backspace in the empty field takes the last away, a button any', async () => {
  const { user } = await renderScreen(<Interests first={['chess', 'opera', 'gardens']} />);
  await user.type(screen.getByLabelText('Interests'), '{Backspace}');
  expect(chips()).toEqual(['chess', 'opera']);
  await user.click(screen.getByRole('button', { name: 'Remove chess' }));
  expect(chips()).toEqual(['opera']);
  expect(screen.getByLabelText('Interests')).toBe(document.activeElement);
});

test('words used before are offered, but not those that are there', async () => {
  const { container } = await renderScreen(<Interests first={['chess']} />);
  expect([...container.querySelectorAll('datalist option')].map((option) => option.textContent)).toEqual(['sailing']);
});
