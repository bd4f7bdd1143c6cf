/** Närmare än man tror: vilka i närheten som kan tala med någon som passar. */
import type { closer as English } from '../en/closer.ts';

export const closer: typeof English = {
  title: 'Närmare än du tror',
  intro: 'De kanske känner någon som passar.',
  introducedUs: (near, fitting) => `Det var ${near} som kopplade ihop dig med ${fitting}.`,
  introducedByThem: (near, fitting) => `Det var ${fitting} som kopplade ihop dig med ${near}.`,
  metThrough: (near, fitting) => `Du träffade ${fitting} genom ${near}.`,
  met: (near, fitting) => `Du har träffat ${near} och ${fitting} tillsammans.`,
  broughtTogether: (near, fitting) => `Du har kopplat ihop ${near} och ${fitting}.`,
  network: (near, fitting, network) => `${near} och ${fitting} är båda med i ${network}.`,
  note: (near) => `Du har skrivit att ${near} känner någon.`,
  fits: (words) => `Passar: ${words}.`,
};
