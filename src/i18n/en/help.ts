/** The Help page; the only place where the terms of the research are used. */
export const help = {
  title: 'Help',
  what: {
    title: 'What Livstegn does',
    text: 'Once a week it suggests a few people to give a sign of life, and says why now. You write, call or meet as you always do; then you tell it that you have talked, and their clock starts anew. It never asks for more than you said you would give.',
  },
  ties: {
    title: 'Close and loose',
    text: 'Research calls them strong and weak ties. Close people help and hold; they are few and want to hear from you often. Loose ones move in other circles, so news, jobs and fresh ideas tend to come through them, and a word a year may be enough. You draw the line yourself: a whole ring around a face is a close tie, a dashed ring a loose one.',
    source: 'The words are Mark Granovetter’s, from “The Strength of Weak Ties” (1973).',
  },
  rest: {
    title: 'When it gets too much',
    text: 'Choose fewer people a week, a calmer rhythm, or let someone rest. Nothing is deleted, and nobody is told. What you skip is no debt.',
  },
  data: {
    title: 'Where your data is',
    text: 'Only on this device, in this browser. There is no account and no server; nothing leaves unless you send it. That also means that nobody can fetch it back for you, so take a copy now and then.',
    act: 'Take your data out',
  },
  wayOut: {
    title: 'The way out',
    text: 'Everything can be taken out as a file that other address books read. If the app ever behaves oddly, start it without its stored copy; what you have saved stays.',
    act: 'Start without the stored copy',
  },
};
