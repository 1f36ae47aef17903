import { bySection } from './sections';

const SOURCE = 'api::source.source';
const VENUE = 'api::venue.venue';

const row = (...names: string[]) => names.map((name) => ({ name }));

describe('the rows of a form', () => {
  it('are shown by section, each in the order that an administrator gave them', () => {
    expect(
      bySection(VENUE, [row('pictures'), row('capacity', 'accessNote'), row('name'), row('accessFeatures')]),
    ).toEqual([
      { section: 'essentials', rows: [row('capacity'), row('name')] },
      { section: 'access', rows: [row('accessNote'), row('accessFeatures')] },
      { section: 'pictures', rows: [row('pictures')] },
    ]);
  });

  it('put a field that nobody placed among what is more', () => {
    expect(bySection(SOURCE, [row('name', 'novelty')])).toEqual([
      { section: 'essentials', rows: [row('name')] },
      { section: 'more', rows: [row('novelty')] },
    ]);
  });

  it('stay as they are for a type that OduS knows nothing of', () => {
    expect(bySection('api::recipe.recipe', [row('name')])).toBeNull();
  });
});
