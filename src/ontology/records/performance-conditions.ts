import type { LocalisedText } from './source';

/** A condition of a filter: closed data, as channels keep it. */
export type Condition = { field: string; operator: string; value?: unknown } | { not: Condition };

/** What a channel editor offers for a press of a button; a null value is asked for. */
export interface ReadyCondition {
  code: string;
  label: LocalisedText;
  clauses: Condition[];
}

const endsFrom = (value: object): Condition => ({ field: 'period.endsAt', operator: 'onOrAfter', value });
const startsBefore = (value: object): Condition => ({ field: 'period.startsAt', operator: 'before', value });

/** Weeks begin on Monday: ISO 8601. */
export const SATURDAY = { relative: 'week', days: 5 };
export const END_OF_WEEK = { relative: 'week', days: 7 };
export const FORTNIGHT = { relative: 'today', days: 14 };

export const toCome = endsFrom({ relative: 'now' });
export const inFortnight = startsBefore(FORTNIGHT);
export const isNotCancelled: Condition = { not: { field: 'status', operator: 'is', value: ['cancelled'] } };
export const isMusic: Condition = { field: 'disciplines', operator: 'within', value: ['music'] };
export const isInChurch: Condition = { field: 'venue.kinds', operator: 'within', value: ['church', 'chapel'] };

export const CHILDREN = ['family', 'early_years', 'children'];

const ready = (code: string, fr: string, en: string, it: string, clauses: Condition[]): ReadyCondition => ({
  code,
  label: { fr, en, it },
  clauses,
});

/** What the channels of partners ask most. */
export const performanceConditions: ReadyCondition[] = [
  ready('to-come', 'À venir', 'Upcoming', 'In arrivo', [toCome]),
  ready('week', 'Cette semaine', 'This week', 'Questa settimana', [toCome, startsBefore(END_OF_WEEK)]),
  ready('weekend', 'Ce week-end', 'This weekend', 'Questo fine settimana', [
    toCome,
    endsFrom(SATURDAY),
    startsBefore(END_OF_WEEK),
  ]),
  ready('fortnight', 'Quatorze prochains jours', 'Next fourteen days', 'Prossimi quattordici giorni', [
    toCome,
    inFortnight,
  ]),
  ready('not-cancelled', 'Sans ce qui est annulé', 'Without what is cancelled', 'Senza ciò che è annullato', [
    isNotCancelled,
  ]),
  ready('near', "À N km d'une commune", 'Within N km of a town', 'A N km da un comune', [
    { field: 'venue.place', operator: 'near', value: null },
  ]),
  ready('concerts', 'Concerts', 'Concerts', 'Concerti', [isMusic]),
  ready('churches', 'Dans une église ou une chapelle', 'In a church or a chapel', 'In una chiesa o una cappella', [
    isInChurch,
  ]),
  ready('children', 'Jeune public', 'For children', 'Per bambini', [
    { field: 'audiences', operator: 'within', value: CHILDREN },
  ]),
  ready('free', 'Gratuit', 'Free', 'Gratuito', [{ field: 'pricing', operator: 'is', value: ['free'] }]),
];
