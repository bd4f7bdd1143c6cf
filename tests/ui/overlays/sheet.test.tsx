import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Menu } from '../../../src/ui/overlays/menu.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

async function renderMenu() {
  const done: string[] = [];
  const items = [
    { label: 'Let it rest', onSelect: () => done.push('rest') },
    { label: 'Open', to: '/contacts/1' },
  ];
  const rendered = await renderScreen(<Menu title="Helle" items={items} />);
  await rendered.user.click(screen.getByRole('button', { name: 'More: Helle' }));
  return { ...rendered, done };
}

test('a menu opens as a dialog under its title', async () => {
  await renderMenu();
  expect(screen.getByRole('dialog', { name: 'Helle' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open' }).getAttribute('href')).toBe('#/contacts/1');
});

test('picking a line does it and closes the menu', async () => {
  const { user, done } = await renderMenu();
  await user.click(screen.getByRole('button', { name: 'Let it rest' }));
  expect(done).toEqual(['rest']);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('its cross closes it', async () => {
  const { user } = await renderMenu();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Escape closes it', async () => {
  await renderMenu();
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a press beside it closes it, one within does not', async () => {
  const { user } = await renderMenu();
  await user.click(screen.getByRole('heading', { name: 'Helle' }));
  expect(screen.queryByRole('dialog')).not.toBeNull();
  fireEvent.click(screen.getByRole('dialog'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('going back closes it and leaves the screen', async () => {
  await renderMenu();
  window.history.replaceState({}, '');
  fireEvent.popState(window);
  expect(screen.queryByRole('dialog')).toBeNull();
});
