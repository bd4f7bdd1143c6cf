/** The specification of connectors: whom to thank for having introduced one to somebody. */
import { describe, expect, it } from 'vitest';
import { connectionsToThankFor } from '../../src/domain/connector.ts';
import { makeContact } from '../support/make.ts';

const mette = makeContact({ id: 'mette' });
const jonas = makeContact({ id: 'jonas', introducedById: 'mette', createdAt: '2026-01-01T12:00:00.000Z' });
const ida = makeContact({ id: 'ida', introducedById: 'mette', createdAt: '2026-02-01T12:00:00.000Z' });
const per = makeContact({ id: 'per', introducedById: 'mette', createdAt: '2026-02-01T12:00:00.000Z' });

describe('connectionsToThankFor', () => {
  it('tells of each whom somebody introduced, the latest first, then in the order of ids', () => {
    expect(connectionsToThankFor([jonas, mette, per, ida], () => false)).toEqual([
      { contactId: 'ida', connectorId: 'mette' },
      { contactId: 'per', connectorId: 'mette' },
      { contactId: 'jonas', connectorId: 'mette' },
    ]);
  });

  it.each([
    ['the connector is not here', [jonas]],
    ['a foreign file says that someone introduced themselves', [makeContact({ id: 'ida', introducedById: 'ida' })]],
    ['nobody introduced them', [mette]],
  ])('leaves out: %s', (_, people) => {
    expect(connectionsToThankFor(people, () => false)).toEqual([]);
  });

  it('is done once', () => {
    expect(connectionsToThankFor([mette, jonas], ({ contactId }) => contactId === 'jonas')).toEqual([]);
  });
});
