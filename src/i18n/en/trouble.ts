/** The screens for what went wrong; in the first load, so that they have words whatever could not be fetched. */
export const trouble = {
  again: 'Load again',
  kept: 'What you were writing is still there behind this.',
  back: 'Go back to it',
  wayOut: 'Start without the stored copy of the app',
  bug: {
    title: 'Something went wrong',
    text: 'What you have saved is still here. Loading the page again often helps.',
  },
  newer: {
    title: 'Your data is newer than this page',
    text: 'A newer version of the app has already been at work here. Load the page again to get it.',
  },
  blocked: {
    title: 'Another tab is in the way',
    text: 'An older version of the app is open there. Close the other tabs, and this one goes on by itself.',
  },
  failed: {
    title: 'Your data could not be opened',
    text: 'Some browsers keep nothing in a private window. If this isn’t one, loading the page again often helps.',
  },
  full: {
    title: 'There is no room left',
    text: 'The phone has no space for more, so the last change was not saved. Make some room, then load again.',
  },
  lost: {
    title: 'The connection to your data is gone',
    text: 'Another tab, or the browser itself, has closed it. Load the page again to go on. If the browser has cleared your data, a backup can bring it back.',
  },
  erased: {
    title: 'Your data is being erased',
    text: 'From another tab, or in the settings of the browser. Once that is done, load the page again to begin anew.',
  },
};
