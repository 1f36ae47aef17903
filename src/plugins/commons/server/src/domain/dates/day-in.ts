/** The date, `YYYY-MM-DD`, that calendars of a zone show at an instant. */
export const dayIn = (timeZone: string, at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);
