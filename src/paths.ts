/** Every address of the app. Hash routes, so that no host ever sees an id; see DESIGN for what stands where. */
export const paths = {
  week: '/',
  checkIn: '/check-in',
  contacts: '/contacts',
  newContact: '/contacts/new',
  sort: '/contacts/sort',
  duplicates: '/contacts/duplicates',
  /** Two people side by side, from the list of those who may be one. */
  compare: (oneId: string, otherId: string) => `/contacts/duplicates/${oneId}/${otherId}`,
  contact: (id: string) => `/contacts/${id}`,
  editContact: (id: string) => `/contacts/${id}/edit`,
  /** Whom else this person may be. */
  sameAs: (id: string) => `/contacts/${id}/same`,
  /** This person beside the other that it may be. */
  compareWith: (id: string, otherId: string) => `/contacts/${id}/same/${otherId}`,
  log: '/log',
  /** Mending something that was logged; `id` is the interaction's. */
  mendLog: (id: string) => `/log/mend/${id}`,
  logWith: (contactId: string) => `/log/${contactId}`,
  justMet: '/just-met',
  tips: '/tips',
  newTip: '/tips/new',
  tip: (id: string) => `/tips/${id}`,
  editTip: (id: string) => `/tips/${id}/edit`,
  introductions: '/introductions',
  newIntroduction: '/introductions/new',
  /** Bringing this contact together with somebody. */
  introduceWith: (contactId: string) => `/introductions/new/${contactId}`,
  introduction: (id: string) => `/introductions/${id}`,
  promises: '/promises',
  giveAndTake: '/give-and-take',
  profile: '/profile',
  networks: '/networks',
  newNetwork: '/networks/new',
  network: (id: string) => `/networks/${id}`,
  editNetwork: (id: string) => `/networks/${id}/edit`,
  /** Who is in a network, chosen among all. */
  networkMembers: (id: string) => `/networks/${id}/members`,
  /** Looking back on a network, and deciding. */
  reviewNetwork: (id: string) => `/networks/${id}/review`,
  /** What to think of when starting or joining a network. */
  networkChecklist: (id: string) => `/networks/${id}/checklist`,
  /** One meeting of a network: who came, what was said. */
  meeting: (id: string) => `/networks/meetings/${id}`,
  wayHome: (meetingId: string) => `/way-home/${meetingId}`,
  compass: '/compass',
  /** All of them, in one's own order, and those that were let go. */
  purposes: '/purposes',
  newPurpose: '/purposes/new',
  purpose: (id: string) => `/purposes/${id}`,
  editPurpose: (id: string) => `/purposes/${id}/edit`,
  asks: '/ask',
  newAsk: '/ask/new',
  /** Asking for the sake of this purpose. */
  newAskFor: (purposeId: string) => `/ask/new/${purposeId}`,
  ask: (id: string) => `/ask/${id}`,
  quickHelp: '/quick-help',
  palette: '/palette',
  /** Who covers a field; `key` is that of an entry of the palette. */
  paletteField: (key: string) => `/palette/${key}`,
  map: '/map',
  /** The map as a rose or as a list, whichever one wants to see. */
  mapAs: (look: string) => `/map/${look}`,
  inventory: '/inventory',
  /** One stop of the walk past the places of one's life. */
  inventoryStop: (code: string) => `/inventory/${code}`,
  measure: '/measure',
  insights: '/insights',
  settings: '/settings',
  reminders: '/reminders',
  install: '/install',
  import: '/import',
  /** The import of what another app shared; `share` shows what that is. */
  importShared: '/import/shared',
  share: '/share',
  export: '/export',
  backup: '/backup',
  trash: '/trash',
  welcome: '/welcome',
  help: '/help',
  /** A chapter of the guide, by its code. */
  helpChapter: (code: string) => `/help/${code}`,
} as const;
