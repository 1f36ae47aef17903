import { toFilter, toQuery } from './filter-query';
import { isHeld, withCondition, withoutCondition } from './ready-conditions';

const toCome = { field: 'endsAt', operator: 'onOrAfter', value: { relative: 'now' } };
const thisWeek = { field: 'startsAt', operator: 'before', value: { relative: 'week', days: 7 } };
const isCancelled = { field: 'status', operator: 'is', value: ['cancelled'] };
const music = { field: 'disciplines', operator: 'within', value: ['music'] };

const coming = { code: 'coming', label: 'À venir', clauses: [toCome] };
const week = { code: 'week', label: 'Cette semaine', clauses: [toCome, thisWeek] };
const kept = { code: 'kept', label: 'Sans ce qui est annulé', clauses: [{ not: isCancelled }] };
const near = { code: 'near', label: 'À N km', clauses: [{ field: 'place', operator: 'near', value: null }] };
const all = [coming, week, kept, near];

describe('a ready condition', () => {
  it('is added beside what a filter asks for, once', () => {
    const query = withCondition(withCondition(toQuery({ and: [music, toCome] }), week), kept);
    expect(toFilter(query)).toEqual({ and: [music, toCome, thisWeek, { not: isCancelled }] });
    expect(all.filter((one) => isHeld(query, one))).toEqual([coming, week, kept]);
  });

  it('holds with conditions of which one is enough', () => {
    const query = withCondition(toQuery({ or: [music, isCancelled] }), coming);
    expect(toFilter(query)).toEqual({ and: [{ or: [music, isCancelled] }, toCome] });
  });

  it('is taken out, except for what a smaller one that is held asks for too', () => {
    const query = withoutCondition(toQuery({ and: [toCome, thisWeek, music] }), week, all);
    expect(toFilter(query)).toEqual({ and: [toCome, music] });
    expect(toFilter(withoutCondition(query, coming, all))).toEqual({ and: [music] });
  });

  it('may leave its value to be given, and is held whatever it is', () => {
    const query = withCondition(toQuery(null), near);
    expect(toFilter(query)).toBeNull();
    const circle = { latitude: 44.9, longitude: 6.6, radiusKm: 10 };
    const filled = toQuery({ and: [{ field: 'place', operator: 'near', value: circle }] });
    expect([isHeld(query, near), isHeld(filled, near)]).toEqual([true, true]);
    expect(toFilter(withoutCondition(filled, near, all))).toBeNull();
  });
});

describe('a filter in the builder', () => {
  it('has « is not » for what must not be, and is the same filter again', () => {
    const filter = { and: [music, { not: isCancelled }, { not: { or: [music, toCome] } }] };
    expect(toQuery(filter).rules[1]).toEqual({ field: 'status', operator: 'isNot', value: ['cancelled'] });
    expect(toFilter(toQuery(filter))).toEqual(filter);
  });
});
