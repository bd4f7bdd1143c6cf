/** The Networks tab. */
export const networks = {
  title: 'Networks',
  empty: {
    title: 'A network lives as long as it is worth the evening',
    text: 'A board, a study circle, four old colleagues who have lunch: groups you belong to, their meetings and what they give you have their place here. It begins with the people, and with noting where you know each of them from.',
    act: 'Go to your people',
  },
};
