import { rank } from './rank';
import { createTextIndex, type TextIndex } from './text-index';
import type { Tolerance } from './vocabulary';
import { wordsOfQuestion } from './words';

const RECORDS: Record<string, string[]> = {
  misanthrope: ['title title le misanthrope', 'name credits moliere', 'label disciplines theatre'],
  others: ['title title le misanthrope et les autres', 'name credits anna moline', 'label disciplines theatre'],
  venue: ['title title concert', 'name venue.name theatre du misanthrope', 'label disciplines musique'],
  described: ['title title gala', 'text description comme misanthrope', 'text contact.note a@salle.example'],
  hidden: ['title title bal', 'name hidden.name misanthrope'],
};
const names = Object.keys(RECORDS);

let index: TextIndex;
beforeEach(() => {
  index = createTextIndex();
  names.forEach((name, id) => index.put(name, id, (RECORDS[name] ?? []).join('\n')));
});

/** What answers a question, the best first. */
const answers = (question: string, tolerance: Tolerance = 'none'): string[] =>
  [...rank(index, wordsOfQuestion(question), tolerance, (field) => !field.startsWith('hidden'))]
    .sort(([, one], [, other]) => other.score - one.score)
    .map(([id]) => names[id] ?? '');

describe('what answers a question', () => {
  it('is a whole title first, then a longer one, then the name of something, then running text', () => {
    expect(answers('misanthrope')).toEqual(['misanthrope', 'others', 'venue', 'described']);
  });

  it('holds every word, in whichever text and order', () => {
    expect(answers('moliere misanthrope')).toEqual(['misanthrope']);
    expect(answers('moliere gala')).toEqual([]);
  });

  it('has its words side by side before those that are apart', () => {
    expect(answers('theatre du misanthrope')).toEqual(['venue', 'misanthrope', 'others']);
    expect(answers('anna moline')).toEqual(['others']);
  });

  it('is found by plurals, and by how words begin', () => {
    expect(answers('misanthropes')).toContain('misanthrope');
    expect(answers('misan')).toContain('misanthrope');
    expect(answers('mi')).toEqual([]);
  });

  it('is found with slips when they are forgiven: none in short words, one in longer ones, two in long ones', () => {
    expect(answers('misantrope')).toEqual([]);
    expect(answers('misantrope', 'slips')[0]).toBe('misanthrope');
    expect(answers('mizantrope', 'slips')[0]).toBe('misanthrope');
    expect(answers('moliete', 'slips')).toEqual(['misanthrope']);
    expect(answers('molbete', 'slips')).toEqual([]);
    expect(answers('bel', 'anySlips')).toEqual([]);
  });

  it('is found with another first letter at last', () => {
    expect(answers('visanthrope', 'slips')).toEqual([]);
    expect(answers('visanthrope', 'anySlips')[0]).toBe('misanthrope');
  });

  it('is found by an address as it is, and by no part of its end', () => {
    expect(answers('a@salle.example')).toEqual(['described']);
    expect(answers('b@salle.example', 'anySlips')).toEqual([]);
    expect(answers('salle.example', 'anySlips')).toEqual([]);
  });

  it('says whether running text alone holds one of the words', () => {
    const match = (question: string) => rank(index, wordsOfQuestion(question), 'none', () => true);
    expect([...match('comme')].map(([, { isByName }]) => isByName)).toEqual([false]);
    expect([...match('gala comme')].map(([, { isByName }]) => isByName)).toEqual([false]);
    expect([...match('gala')].map(([, { isByName }]) => isByName)).toEqual([true]);
  });

  it('is forgotten with its record, and its words with it', () => {
    index.remove('misanthrope');
    expect(answers('moliere', 'anySlips')).toEqual([]);
    index.put('others', 1, 'title title le bourgeois');
    expect(answers('misanthrope')).toEqual(['venue', 'described']);
    expect(answers('bourgeois')).toEqual(['others']);
  });
});
