/** A local date as people say it, in the language of the page: `vendredi 12 mars 2027`. */
export const longDate = (date: string): string =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString(document.documentElement.lang || 'fr', {
    dateStyle: 'full',
    timeZone: 'UTC',
  });
