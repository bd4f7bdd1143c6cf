/** Every screen there is, by name, for journeys that visit them all. */
import { paths } from '../../../src/paths.ts';
import { ASK_ID } from './bring-ask.ts';
import { MEETING_ID, NETWORK_ID } from './bring-network.ts';
import { PURPOSE_ID } from './bring-purpose.ts';
import { TIP_ID } from './bring-tips.ts';
import { REVIEWED_ID, WAY_HOME_ID } from './bring-way-home.ts';

/** The addresses of all screens; those of one person are that of `contactId`. */
export function screensOf(contactId: string): { readonly [name: string]: string } {
  return {
    week: paths.week,
    'check-in': paths.checkIn,
    welcome: paths.welcome,
    contacts: paths.contacts,
    'new-contact': paths.newContact,
    sort: paths.sort,
    duplicates: paths.duplicates,
    'same-as': paths.sameAs(contactId),
    contact: paths.contact(contactId),
    'edit-contact': paths.editContact(contactId),
    log: paths.log,
    'just-met': paths.justMet,
    tips: paths.tips,
    'new-tip': paths.newTip,
    tip: paths.tip(TIP_ID),
    'edit-tip': paths.editTip(TIP_ID),
    introductions: paths.introductions,
    'new-introduction': paths.introduceWith(contactId),
    promises: paths.promises,
    'give-and-take': paths.giveAndTake,
    profile: paths.profile,
    asks: paths.asks,
    'new-ask': paths.newAsk,
    ask: paths.ask(ASK_ID),
    'quick-help': paths.quickHelp,
    networks: paths.networks,
    review: paths.reviewNetwork(REVIEWED_ID),
    checklist: paths.networkChecklist(REVIEWED_ID),
    'way-home': paths.wayHome(WAY_HOME_ID),
    'new-network': paths.newNetwork,
    network: paths.network(NETWORK_ID),
    'edit-network': paths.editNetwork(NETWORK_ID),
    'network-members': paths.networkMembers(NETWORK_ID),
    meeting: paths.meeting(MEETING_ID),
    compass: paths.compass,
    palette: paths.palette,
    'palette-field': paths.paletteField('leadership'),
    inventory: paths.inventory,
    'inventory-stop': paths.inventoryStop('work-before'),
    purposes: paths.purposes,
    'new-purpose': paths.newPurpose,
    purpose: paths.purpose(PURPOSE_ID),
    'edit-purpose': paths.editPurpose(PURPOSE_ID),
    measure: paths.measure,
    insights: paths.insights,
    settings: paths.settings,
    reminders: paths.reminders,
    install: paths.install,
    import: paths.import,
    share: paths.share,
    export: paths.export,
    backup: paths.backup,
    trash: paths.trash,
    help: paths.help,
    'help-chapter': paths.helpChapter('ties'),
  };
}
