/** Mails about what success is, who signs it, and how far it has come. */
export const success = {
  asked: {
    subject: (vendor: string) => `Please sign what success is, with ${vendor}`,
    heading: (first: string) => `${first}, please sign what success will mean.`,
    body: 'It also says what you bought and what is not part of it. Opening the page signs nothing: you read all of it first. If a word is wrong, tell us, and we ask again.',
  },
  reminder: {
    subject: (vendor: string) => `Still to sign: what success is, with ${vendor}`,
    heading: (first: string) => `${first}, what success will mean still waits for your signature.`,
    body: 'Until it is signed nobody can say whether we have kept our word. If something in it is wrong, please tell us what.',
  },
  voided: {
    subject: () => 'What you signed has changed: please sign again',
    heading: (first: string) => `${first}, what you signed has changed.`,
    body: 'Your signature stands under the words of that day and no longer under these. The page shows both side by side.',
  },
  criteria: 'What success will be',
  changes: 'What is different',
  now: (words: string) => `Now: ${words}`,
  gone: 'No longer part of it.',
  read: 'Read and sign',
  escalated: {
    subject: (account: string) => `${account}: nobody has signed what success is`,
    heading: (account: string) => `${account} was asked to sign what success is, and has not.`,
    body: (names: string, day: string) => `${names} was asked on ${day} and reminded. Please speak with them: often a word is wrong, and nobody says so in writing.`,
  },
  signed: {
    subject: (account: string) => `${account} has signed what success is`,
    heading: (name: string, account: string) => `${name} has signed what success is for ${account}.`,
    body: (day: string) => `Signed on ${day}. Exactly these words are kept, and as a PDF beside them. Any change asks for a new signature.`,
  },
  withdrawn: {
    subject: (account: string) => `${account}: nobody is asked to sign what success is, until it says all it has to`,
    heading: (account: string) => `What ${account} was to sign has become vague.`,
    body: (wasSigned: boolean) => `${wasSigned ? 'Something changed in what was signed, so the signature counts no longer.' : 'Something changed in what they were asked to sign, so the request is withdrawn.'} Nobody signs by accident what could be read in two ways: fill in what is missing, or say why it is signed as it is, and ask again.`,
    lacks: 'What is missing',
  },
  goals: 'Open the goals',
  due: {
    subject: (metric: string) => `One number: ${metric}`,
    heading: (first: string, metric: string) => `${first}, what is “${metric}” now?`,
    last: (value: string, day: string) => `Last time it was ${value}, on ${day}.`,
    first: 'It has not been measured yet.',
    body: 'One field, half a minute. If you cannot know it, tell us who does.',
    action: 'Enter the number',
    note: { html: 'The button opens a page with one field. You need no account.', text: 'The link opens a page with one field. You need no account.' },
  },
  offPlan: {
    subject: (account: string, metric: string) => `${account}: ${metric} is off plan`,
    heading: (account: string, metric: string) => `${metric} at ${account} is off plan.`,
    numbers: (measured: string, day: string, expected: string) => `${measured} was measured on ${day}; the line asked for ${expected}.`,
    section: 'What was agreed to be done now',
    accountable: (name: string) => `${name} answers for it.`,
    nobody: 'Nobody is named who answers for it.',
  },
  report: {
    subject: (account: string, day: string) => `${account}: how far we have come, ${day}`,
    heading: (first: string) => `${first}, this is how far we have come.`,
    headingTeam: (account: string) => `How far ${account} has come.`,
    section: 'The goals',
    body: 'The same is attached as a PDF. The page shows each goal drawn, with its target line.',
  },
};
