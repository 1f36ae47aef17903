import request from 'supertest';
import { applyForms } from '../src/boot/forms';
import { forms } from '../src/forms';
import type { Configuration } from '../src/forms/configuration';
import { fieldText, texts, valueLabels } from '../src/forms/texts';
import { vocabulariesOfFields } from '../src/ontology/vocabularies-of-fields';
import { logInAsAdministrator } from './support/administrator';
import { members } from './support/members';
import { bootApp, type TestApp } from './support/boot';

interface Attribute {
  type: string;
  target?: string;
  enum?: string[];
}

const CONCEPT = 'api::concept.concept';
const GENRES_IN_USE = { scheme: { code: 'genre' }, state: { $ne: 'deprecated' } };
const PERFORMANCE = 'api::performance.performance';
const languages = Object.entries(texts);
const hidden = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations'];

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.close());

const stored = async (uid: string): Promise<Configuration> =>
  (await app.strapi.store({ type: 'plugin', name: 'content_manager' }).get({
    key: `configuration_content_types::${uid}`,
  })) as Configuration;

const store = (uid: string, configuration: Configuration) =>
  app.strapi
    .store({ type: 'plugin', name: 'content_manager' })
    .set({ key: `configuration_content_types::${uid}`, value: configuration });

function models(): [string, Record<string, Attribute>][] {
  const all = { ...app.strapi.contentTypes, ...app.strapi.components } as unknown as Record<
    string,
    { attributes: Record<string, Attribute>; pluginOptions?: { 'content-manager'?: { visible?: boolean } } }
  >;
  return Object.entries(all)
    .filter(
      ([uid, model]) =>
        !/^(plugin|admin)::(?!(channels|publisher)\.)/.test(uid) &&
        model.pluginOptions?.['content-manager']?.visible !== false,
    )
    .map(([uid, model]) => [
      uid,
      Object.fromEntries(Object.entries(model.attributes).filter(([name]) => !hidden.includes(name))),
    ]);
}

const attributes = () =>
  models().flatMap(([uid, fields]) => Object.entries(fields).map(([name, attribute]) => ({ uid, name, attribute })));

describe('the forms on the first start', () => {
  it('ask for a performance in French, what and when first, and sort its list by date', async () => {
    const { settings, metadatas, layouts } = await stored(PERFORMANCE);
    expect(settings).toMatchObject({
      mainField: 'displayName',
      defaultSortBy: 'startDate',
      defaultSortOrder: 'DESC',
      pageSize: 20,
    });
    expect(metadatas.doorTime?.edit).toMatchObject({
      label: 'Ouverture des portes',
      description: 'Heure à laquelle le public peut entrer.',
    });
    expect(metadatas.doorTime?.list.label).toBe('Ouverture des portes');
    expect(layouts.list).toEqual(['displayName', 'startDate', 'startTime', 'venue', 'eventStatus']);
    expect(layouts.edit[0]).toEqual([{ name: 'production', size: 12 }]);
    expect(layouts.edit[2]).toEqual([
      { name: 'startDate', size: 4 },
      { name: 'startTime', size: 4 },
      { name: 'doorTime', size: 4 },
    ]);
  });

  it('show related entries by their title, never by an identifier', async () => {
    const { metadatas } = await stored(PERFORMANCE);
    const shown = ['production', 'form', 'eventGroups', 'venue', 'space', 'territory', 'organisers'];
    expect(shown.map((name) => metadatas[name]?.edit.mainField)).toEqual([
      'title',
      'displayName',
      'name',
      'name',
      'displayName',
      'displayName',
      'name',
    ]);
  });

  it('leave out what OduS computes', async () => {
    const { layouts } = await stored(PERFORMANCE);
    const fields = layouts.edit.flat().map(({ name }) => name);
    const computed = ['displayName', 'startsAt', 'endsAt', 'endIsEstimated', 'sequence', 'formerSlugs'];
    expect(fields.filter((name) => computed.includes(name))).toEqual([]);
  });
});

describe('the forms on later starts', () => {
  it('keep what an administrator changed', async () => {
    const changed = await stored('api::venue.venue');
    changed.metadatas.name!.edit.label = 'Nom de la salle de spectacle';
    await store('api::venue.venue', changed);
    await applyForms(app.strapi);
    expect(await stored('api::venue.venue')).toEqual(changed);
  });

  it('follow the code where nobody changed anything', async () => {
    const form = forms['api::source.source']!;
    await applyForms(app.strapi, { 'api::source.source': { ...form, columns: ['name', 'trust'] } });
    expect((await stored('api::source.source')).layouts.list).toEqual(['name', 'trust']);
    await applyForms(app.strapi);
    expect((await stored('api::source.source')).layouts.list).toEqual(form.columns);
  });

  it('follow the code after Strapi added the attribute of a new schema by itself', async () => {
    const grown = await stored('api::work.work');
    grown.metadatas.novelty = { edit: { label: 'novelty' }, list: { label: 'novelty' } };
    grown.layouts.edit.push([{ name: 'novelty', size: 6 }]);
    await store('api::work.work', grown);
    await applyForms(app.strapi);
    expect((await stored('api::work.work')).layouts.edit.flat().map(({ name }) => name)).not.toContain('novelty');
  });
});

describe('the texts of the forms', () => {
  it.each(languages)('name every type and component in %s', (_language, language) => {
    expect(models().filter(([uid]) => !language.types[uid])).toEqual([]);
  });

  it.each(languages)('give every attribute a label and a help in %s', (_language, language) => {
    const without = attributes().filter(({ uid, name }) => {
      const text = fieldText(language, uid, name);
      return !text?.label || !text.help;
    });
    expect(without.map(({ uid, name }) => `${uid}.${name}`)).toEqual([]);
  });

  it.each(languages)('give every value of every list a label in %s', (_language, language) => {
    const without = attributes().flatMap(({ uid, name, attribute }) =>
      (attribute.enum ?? [])
        .filter((code) => !valueLabels(language, uid, name)[code])
        .map((code) => `${uid}.${name}.${code}`),
    );
    expect(without).toEqual([]);
  });

  it('have the same keys in the three languages, and none that no attribute uses', () => {
    const used = new Set(
      attributes().map(({ uid, name }) => (`${uid}.${name}` in texts.fr.fields ? `${uid}.${name}` : name)),
    );
    expect(Object.keys(texts.fr.fields).filter((key) => !used.has(key))).toEqual([]);
    for (const [, language] of languages) {
      expect(Object.keys(language.fields)).toEqual(Object.keys(texts.fr.fields));
      expect(Object.keys(language.types)).toEqual(Object.keys(texts.fr.types));
    }
  });
});

describe('the pickers of terms', () => {
  it('offer the terms in use of the vocabulary the field asks for, and no other', async () => {
    const jazz = await term('genre', 'jazz', 'active');
    await term('genre', 'yeye', 'deprecated');
    await term('discipline', 'music', 'active');
    const offered = await request(app.server)
      .get('/content-manager/relations/api::production.production/genres?page=1&pageSize=100')
      .auth(await logInAsAdministrator(app), { type: 'bearer' })
      .expect(200);
    const codes = offered.body.results.map(({ documentId }: { documentId: string }) => documentId);
    expect(codes).toContain(jazz);
    expect(codes).toHaveLength(await app.strapi.db.query(CONCEPT).count({ where: GENRES_IN_USE }));
  });

  it('show the whole vocabulary as a tree, and tell which terms are no longer offered', async () => {
    const member = await members(app).signIn();
    const theatre = await term('venue-kind', 'theatre', 'active');
    const barn = await term('venue-kind', 'barn', 'deprecated');
    const { body } = await request(app.server)
      .get('/content-manager/terms/api::concept.concept/venue-kind')
      .set(member.headers)
      .expect(200);
    const found = new Map(body.data.map((one: { documentId: string }) => [one.documentId, one]));
    expect(found.get(theatre)).toMatchObject({ isDeprecated: false, broader: [], otherNames: [] });
    expect(found.get(barn)).toMatchObject({ isDeprecated: true });
    await request(app.server).get('/content-manager/terms/api::concept.concept/venue-kind').expect(401);
  });

  it('know the communes of the commons by their INSEE codes, and no background of maps unless one is configured', async () => {
    const member = await members(app).signIn();
    await members(app).the.territory();
    const { body } = await request(app.server)
      .get('/content-manager/communes/api::territory.territory')
      .set(member.headers)
      .expect(200);
    expect(body.data.communes).toContainEqual(expect.objectContaining({ name: 'Briançon', code: '05023' }));
    expect(body.data.tiles).toBeNull();
  });

  it('have one vocabulary for every field that takes terms', () => {
    const anyTerm = [
      'api::concept.concept.broader',
      'api::concept.concept.replacedBy',
      'identity.facet-value.concepts',
    ];
    const fields = attributes()
      .filter(({ attribute }) => attribute.target === 'api::concept.concept')
      .map(({ uid, name }) => `${uid}.${name}`);
    const withOne = Object.entries(vocabulariesOfFields).flatMap(([uid, names]) =>
      Object.keys(names).map((name) => `${uid}.${name}`),
    );
    expect([...withOne, ...anyTerm].sort()).toEqual(fields.sort());
  });
});

it('gives French to an administrator created without a language', async () => {
  const user = await app.strapi
    .service('admin::user')
    .create({ email: 'lea@theatre.example', firstname: 'Léa', roles: [] });
  expect(user.preferedLanguage).toBe('fr');
});

async function term(vocabulary: string, code: string, state: string): Promise<string> {
  const vocabularies = app.strapi.db.query('api::vocabulary.vocabulary');
  const scheme =
    (await vocabularies.findOne({ where: { code: vocabulary } })) ??
    (await vocabularies.create({ data: { code: vocabulary } }));
  const data = { documentId: `term-${vocabulary}-${code}`, displayName: code, code, state, scheme: scheme.id };
  return (await app.strapi.db.query(CONCEPT).create({ data })).documentId;
}
