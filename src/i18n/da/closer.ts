/** Tættere på, end man tror: hvem i nærheden der kan tale med en, der passer. */
import type { closer as English } from '../en/closer.ts';

export const closer: typeof English = {
  title: 'Tættere på, end du tror',
  intro: 'De kender måske en, der passer.',
  introducedUs: (near, fitting) => `Det var ${near}, der bragte dig sammen med ${fitting}.`,
  introducedByThem: (near, fitting) => `Det var ${fitting}, der bragte dig sammen med ${near}.`,
  metThrough: (near, fitting) => `Du mødte ${fitting} gennem ${near}.`,
  met: (near, fitting) => `Du har mødt ${near} og ${fitting} sammen.`,
  broughtTogether: (near, fitting) => `Du har bragt ${near} og ${fitting} sammen.`,
  network: (near, fitting, network) => `${near} og ${fitting} er begge med i ${network}.`,
  note: (near) => `Du har skrevet, at ${near} kender nogen.`,
  fits: (words) => `Passer: ${words}.`,
};
