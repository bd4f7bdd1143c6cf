/** How to get a file of people out of the usual address books, step by step. */
export const waysIn = {
  how: 'How do I get such a file?',
  ways: {
    google: {
      title: 'Google and Android',
      steps: [
        'On the phone, open Google’s Contacts: Organize, then Export to file. You get a .vcf file.',
        'On a Samsung: Contacts, the menu, Manage contacts, Import or export contacts.',
        'In a browser: contacts.google.com, Export in the menu, then “Google CSV” or “vCard”.',
        'Choose the file here. Where Livstegn is installed you can also share it to Livstegn.',
      ],
    },
    apple: {
      title: 'iPhone and iCloud',
      steps: [
        'On the iPhone, open Contacts and tap Lists. Hold a finger on a list and choose Export; save it in Files.',
        'One person alone: open the contact, Share Contact, Save to Files.',
        'In a browser: icloud.com/contacts, select everyone and choose Export vCard.',
        'Come back here and choose the .vcf file.',
      ],
    },
    outlook: {
      title: 'Outlook',
      steps: [
        'On outlook.com, open People, then Manage contacts, then Export contacts.',
        'In Outlook for Windows: File, Open and export, Import/Export, Export to a file, comma separated values.',
        'One person alone: open the contact, File, Save as, vCard.',
      ],
    },
    thunderbird: {
      title: 'Thunderbird',
      steps: [
        'Open the address book, right-click the book on the left and choose Export.',
        'Save it as vCard; that keeps the most.',
      ],
    },
    linkedin: {
      title: 'LinkedIn',
      steps: [
        'In Settings, under Data privacy, choose “Get a copy of your data” and tick Connections.',
        'LinkedIn sends you a file after a few minutes. Unpack it and choose Connections.csv.',
      ],
    },
    other: {
      title: 'Something else',
      steps: [
        'Nearly every address book can save vCards (.vcf). That is the best it can give.',
        'Any list with a person in each row will do too. Save it as CSV, or copy it and paste it here; you say which column is what.',
      ],
    },
  },
};
