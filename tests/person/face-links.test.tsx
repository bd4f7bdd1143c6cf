/** People by face and name. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FaceLinks } from '../../src/person/face-links.tsx';
import { makeContact } from '../support/make.ts';
import { renderScreen } from '../support/render-screen.tsx';

test('each leads to their page, also who has no name', async () => {
  const people = [makeContact({ id: 'bo', displayName: 'Bo Lind' }), makeContact({ id: 'who', displayName: '' })];
  await renderScreen(<FaceLinks label="Who is in it" people={people} spheres={new Map()} />);
  screen.getByRole('list', { name: 'Who is in it' });
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#/contacts/bo', '#/contacts/who']);
  expect(screen.getAllByRole('link').every(({ textContent }) => textContent !== '')).toBe(true);
});
