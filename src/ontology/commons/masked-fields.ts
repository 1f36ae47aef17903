const open = { attribute: 'visibility', is: 'public' };
const kept = { attribute: 'visibility', is: 'private' };

/** Ways to reach people: their past is for those who answer for the entry, unless they are public; those that are private are, too. */
export const maskedFields = [
  { path: 'contact.email', unless: open, hidden: kept },
  { path: 'contact.phone', unless: open, hidden: kept },
];
