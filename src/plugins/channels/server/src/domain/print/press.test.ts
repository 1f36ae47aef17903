import type { Card } from '../../../../../../plugin-kit/presentation';
import { zipEntry } from '../../../../../../../tests/support/zip-entry';
import { groupCards, type Grouping } from './group-cards';
import type { Heading } from './heading';
import { pressDocument } from './press-document';
import { pressLineOf } from './press-lines';
import { PRESS_STYLE_NAMES } from './press-styles';
import { pressText } from './press-text';

const card = (title: string, startDate: string | null, more: Partial<Card> = {}): Card => ({
  ...{ uri: 'https://odus.example.org/id/performance/a', documentId: title, title: { text: title }, picture: null },
  when: startDate ? { startDate, startTime: '20:30', endDate: null, endTime: null, dateTime: startDate } : null,
  ...{ by: { text: 'La Troupe' }, where: 'Salle des fêtes, Névache', poster: { label: '', motif: '' }, place: null },
  apart: { venue: 'Salle des fêtes', town: 'Névache', price: '12 €' },
  ...{
    tags: [],
    isCancelled: false,
    isPinned: false,
    spread: [{ criterion: 'commune', code: '05093', label: 'Névache' }],
  },
  ...more,
});

/** As people read it: what holds words together is a space. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const heading: Heading = {
  ...{ title: 'Agenda', subtitle: null, partner: 'Office', period: 'Décembre', updated: 'À jour', rights: 'Données' },
};

describe('a line for the press', () => {
  it.each([
    ['dated', 'ven. 12 mars, 20h30 — Fables, La Troupe, Salle des fêtes (Névache), 12 €'],
    ['hour', '20h30 : Fables, La Troupe, Salle des fêtes, Névache, 12 €'],
    ['town', 'Névache – Fables, La Troupe, Salle des fêtes, ven. 12 mars, 20h30, 12 €'],
    ['title', 'Fables (La Troupe). ven. 12 mars, 20h30, Salle des fêtes, Névache. 12 €'],
  ] as const)('is written in the style « %s »', (style, line) => {
    expect(plain(pressLineOf(card('Fables', '2027-03-12'), style, 'fr'))).toBe(line);
  });

  it.each(PRESS_STYLE_NAMES)('leaves no sign of what is not known, in the style « %s »', (style) => {
    const bare = card('Fables', null, { by: null, where: null, apart: { venue: null, town: null, price: null } });
    expect(pressLineOf(bare, style, 'fr')).toBe('Fables');
  });

  it('holds together what a line must not cut', () => {
    expect(pressLineOf(card('Où ça ?', '2027-03-12'), 'dated', 'fr')).toContain(
      'ven. 12\u00a0mars, 20h30 — Où ça\u202f?',
    );
  });

  it('says what will not be as announced, and both days of what lasts', () => {
    const when = { startDate: '2027-03-12', startTime: null, endDate: '2027-03-14', endTime: null, dateTime: '' };
    const tags: Card['tags'] = [{ text: 'Annulé', tone: 'off' }, { text: 'Théâtre' }];
    expect(plain(pressLineOf(card('Fables', null, { when, tags }), 'dated', 'fr'))).toBe(
      'ven. 12 mars – dim. 14 mars — Fables, La Troupe, Salle des fêtes (Névache), 12 € [Annulé]',
    );
  });

  it('does not say twice the town that its venue is named after', () => {
    const apart = { venue: 'Théâtre de Briançon', town: 'Briançon', price: null };
    expect(plain(pressLineOf(card('Fables', null, { apart }), 'dated', 'fr'))).toBe(
      'Fables, La Troupe, Théâtre de Briançon',
    );
  });

  it('is one line whatever is in its title', () => {
    expect(
      pressLineOf(
        card('Un\ntitre\u0007\u2028 =1+1', null, { by: null, where: null, apart: undefined as never }),
        'dated',
        'fr',
      ),
    ).toBe('Un titre =1+1');
  });
});

describe('the groups of a programme', () => {
  const words = { ongoing: 'En cours', elsewhere: 'Autres lieux' };
  const grouped = (cards: Card[], by: Grouping) =>
    groupCards(cards, { by, locale: 'fr', from: '2027-03-01', words }).map(({ title, kicker, cards: of }) => [
      plain(title),
      kicker,
      of.map((one) => one.title.text),
    ]);

  it('are days in their order, hours in theirs, the month where it changes, what goes on first', () => {
    const early = card('Matinée', '2027-03-12');
    if (early.when) early.when.startTime = '10:00';
    const cards = [card('Avril', '2027-04-01'), card('Fables', '2027-03-12'), early, card('Exposition', '2027-02-01')];
    expect(grouped(cards, 'day')).toEqual([
      ['En cours', null, ['Exposition']],
      ['Vendredi 12 mars', 'mars 2027', ['Matinée', 'Fables']],
      ['Jeudi 1er avril', 'avril 2027', ['Avril']],
    ]);
  });

  it('are communes from A to Z, dates in their order', () => {
    const eygliers = { spread: [{ criterion: 'commune', code: '05052', label: 'Eygliers' }] };
    const cards = [card('B', '2027-03-14'), card('A', '2027-03-12'), card('C', '2027-03-13', eygliers)];
    expect(grouped([...cards, card('D', '2027-03-12', { spread: [] })], 'commune')).toEqual([
      ['Autres lieux', null, ['D']],
      ['Eygliers', null, ['C']],
      ['Névache', null, ['A', 'B']],
    ]);
  });

  it('are letters for what has no date, accents aside', () => {
    expect(grouped([card('Éole', null), card('Zoé', null), card('Eole', null), card('123', null)], 'name')).toEqual([
      ['#', null, ['123']],
      ['E', null, ['Eole', 'Éole']],
      ['Z', null, ['Zoé']],
    ]);
  });
});

describe('an agenda for the press', () => {
  const group = {
    title: 'Vendredi 12 mars',
    kicker: 'mars 2027',
    isDay: true,
    cards: [card('A & B <i>', '2027-03-12')],
  };
  const line = (one: Card) => pressLineOf(one, 'hour', 'fr');

  it('is a text of one line a date under its day', () => {
    expect(plain(pressText(heading, [group], line, 'Rien.'))).toBe(
      'Agenda\nOffice\nDécembre\n\nVendredi 12 mars (mars 2027)\n20h30 : A & B <i>, La Troupe, Salle des fêtes, Névache, 12 €\n\nÀ jour\nDonnées\n',
    );
    expect(pressText(heading, [], line, 'Rien.')).toContain('\n\nRien.\n\n');
  });

  it('is a document with headings, a language and a title, the same to the byte for the same programme', async () => {
    const written = () =>
      pressDocument({
        heading,
        groups: [group],
        locale: 'fr',
        changedAt: Date.parse('2026-12-01T10:00:00Z'),
        line,
        empty: 'Rien.',
      });
    const bytes = await written();
    const body = zipEntry(bytes, 'word/document.xml') ?? '';
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>.*Agenda/);
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>.*Vendredi 12 mars/);
    expect(plain(body)).toContain('20h30 : A &amp; B &lt;i&gt;, La Troupe');
    expect(zipEntry(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
    expect(zipEntry(bytes, 'docProps/core.xml')).toContain('<dc:title>Agenda</dc:title>');
    expect((await written()).equals(bytes)).toBe(true);
  });
});
