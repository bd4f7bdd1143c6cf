/** The guide, last part: the app itself. Reminders, your data, privacy, the hand, trouble, and where it all comes from. */
import type { Messages } from '../../messages.ts';
import { trouble } from '../trouble.ts';

export function thisApp(messages: Messages) {
  return {
    data: dataChapter(messages),
    privacy: privacyChapter(messages),
    hands: handsChapter(messages),
    wrong: wrongChapter(messages),
    sources: sourcesChapter(),
  };
}

function dataChapter({ backup, exporting, importing, settings, trash, app }: Messages) {
  return {
    title: 'Your data',
    about: 'Where it is, in and out, backups, a new phone',
    parts: {
      where: {
        title: 'Where it is',
        text: `In this browser, on this device, and nowhere else. There is no account to log in to and no server that could lose it or read it. It also means that nobody can fetch it back for you. “${settings.data}” in the settings says whether the browser has agreed to keep it when space gets short.`,
      },
      in: {
        title: 'Bringing people in',
        text: `“${importing.title}” reads the files that phones, Google, Outlook, LinkedIn and others make. You see what is in it before anything is saved, the same file twice adds nobody, and one press takes it all back. Those you don’t sort are never suggested.`,
      },
      out: {
        title: 'Taking it out',
        text: `“${exporting.title}” makes lists for spreadsheets, cards for phones and a file for your calendar. Whatever you stop using, you can take along.`,
      },
      backup: {
        title: 'Backups',
        text: `“${backup.title}” puts everything into one file, photos included, and locks it if you like. Without the passphrase nobody can open it, and nobody can find it for you. Where the browser allows it, one file keeps itself up to date. After a week or twenty changes, Week says a quiet word.`,
      },
      move: {
        title: 'Moving to a new phone',
        text: `Make a backup on the old phone and send the file to yourself. Open Livstegn on the new one, put it on the home screen first if it is an iPhone, and bring the backup back. Two phones don’t follow one another; choose one to live on.`,
      },
      trash: {
        title: 'Undo, and the trash',
        text: `After most things you do there is “${app.kit.undo}” for ten seconds. What you delete lies in the trash for thirty days and comes back whole: “${trash.restore}”.`,
      },
    },
  };
}

function privacyChapter({ privacy, contact }: Messages) {
  return {
    title: 'Privacy',
    about: 'Hidden names, the veil, and what is kept apart',
    parts: {
      names: {
        title: 'On the train',
        text: `“${privacy.hideNames}”: until you press the eye, nobody who looks over your shoulder sees a name or a face there.`,
      },
      veil: {
        title: 'The veil hides, it doesn’t lock',
        text: `“${privacy.veil}” covers the screen and asks for a PIN. It keeps a curious neighbour out, not a skilled thief: what is stored isn’t encrypted. The lock of the phone is what protects it. A locked backup, on the other hand, is truly encrypted.`,
      },
      apart: {
        title: 'Kept apart',
        text: `Private parts of life, “${contact.distance}” and what was told in confidence stay out of suggestions of help, introductions, give and take and insights. What was told in confidence is never printed, and shared only if you say so.`,
      },
      alone: {
        title: 'No outside world',
        text: `The app asks nothing of any other host: no statistics, no pictures from elsewhere, no fonts. Your browser is told to refuse if it tried. Even a link you saved is opened by you alone.`,
      },
      erase: {
        title: 'Leaving for good',
        text: `“${privacy.erase}” leaves nothing behind in this browser. It offers a backup first. Files you made earlier stay where you put them.`,
      },
    },
  };
}

function handsChapter({ sort, week }: Messages) {
  return {
    title: 'Fingers and keys',
    about: 'Gestures, the keyboard, large text',
    parts: {
      swipe: {
        title: 'Swiping',
        text: `On Week a card can be swiped: right is “${week.talked}”, left “${week.notThisWeek}”. In the round left goes on and right goes back. When you sort people, right is “${sort.strong}”, left “${sort.weak}”, down “${sort.rest}”. Whatever can be swiped also has a button.`,
      },
      keys: {
        title: 'With a keyboard',
        text: `In the round the arrow keys go on and back, and Escape pauses. When sorting, the letters ${Object.values(sort.keys).join(', ')} stand for the four buttons, and Ctrl or ⌘ with Z undoes. Tab and Enter reach everything else.`,
      },
      sight: {
        title: 'Large text, calm screen',
        text: `The app follows the text size, the contrast and the wish for less motion that you set on the phone or in the browser. Strong and dashed rings are spoken to screen readers as close and loose, and every chart has a table.`,
      },
    },
  };
}

function wrongChapter({ backup, app }: Messages) {
  return {
    title: 'When something goes wrong',
    about: 'An odd screen, a full phone, an update, lost data',
    parts: {
      update: {
        title: 'An update',
        text: `“${app.update.ready}” A new version waits until you say so, and never reloads under your fingers. If an older one is still open in another tab, close it there.`,
      },
      odd: {
        title: 'It behaves oddly',
        text: `Load the page again first. If that doesn’t help, start without the stored copy of the app: the address of the app with ?no-sw behind it. Until you close that tab the app comes fresh from its host. What you have written isn’t touched.`,
      },
      full: {
        title: 'The phone is full',
        text: `“${trouble.full.title}”: then the last change wasn’t saved, and the app says so rather than pretend. Make some room and load it again.`,
      },
      gone: {
        title: 'Everything is gone',
        text: `Somebody, or the browser itself, has cleared the data of this site. Nothing in the app can bring it back but a backup: open “${backup.title}” and choose the file.`,
      },
      offline: {
        title: 'Without a network',
        text: `After the first visit everything works offline, this guide too. Only what you send needs a connection.`,
      },
    },
  };
}

function sourcesChapter() {
  return {
    title: 'Where it comes from',
    about: 'What the app is built on',
    parts: {
      granovetter: {
        title: 'Strong and weak ties',
        text: `What the app calls close and loose, research calls strong and weak ties. The words are the sociologist Mark Granovetter’s, from “The Strength of Weak Ties” (1973): people found work through those they saw now and then more often than through their friends.`,
      },
      practice: {
        title: 'From practice',
        text: `The rest comes from Danish and Swedish articles, talks and booklets for people who teach, manage and work together: have a purpose, choose with care, give first, ask those who can, and keep it alive.`,
      },
      own: {
        title: 'And our own sums',
        text: `How many fit into a week was tried out on five made-up years before anybody had to live with it. The rules stand in the open with the program.`,
      },
    },
  };
}
