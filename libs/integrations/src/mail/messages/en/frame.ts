/** What stands around and below the content. */
export const frame = {
  demonstration: (day: string) => `This is a demonstration with its own calendar. In it, today is ${day}.`,
  withoutButton: { before: 'If the button does not work, go to', after: ', enter your mail address, and type the code we send you. It works for 15 minutes.' },
  withoutLink: { before: 'If the link does not work, go to', after: ', enter your mail address, and type the code we send you. It works for 15 minutes.' },
  sentTo: (email: string) => `Sent to ${email}.`,
  customerButton: {
    html: 'The button only opens your page. Nothing is confirmed until you say so there, and you need no password.',
    text: 'The link only opens your page. Nothing is confirmed until you say so there, and you need no password.',
  },
  teamButton: {
    html: 'The button only opens the workspace. Nothing changes until you say so there.',
    text: 'The link only opens the workspace. Nothing changes until you say so there.',
  },
};
