import { agentTerm } from './agents';
import { documents, fieldsOf, list, scheme } from './field';
import type { ProductionData } from './production';
import { protocolTerm } from './protocol-terms';
import { closingFields, creditFields, programmeField, urlField } from './shared-fields';
import type { Field } from './source';

const { text, markdown, term, terms, number, date } = fieldsOf<ProductionData>();

export const productionFields: Field<ProductionData>[] = [
  urlField(),
  text('title', ['Titre', 'Title', 'Titolo'], ({ title }) => title),
  text('subtitle', ['Sous-titre', 'Subtitle', 'Sottotitolo'], ({ subtitle }) => subtitle),
  text('teaser', ['Accroche', 'Teaser', 'Presentazione breve'], ({ teaser }) => teaser),
  markdown('description', ['Présentation', 'Description', 'Descrizione'], ({ description }) => description),
  term('form', ['Forme', 'Form', 'Forma'], ({ form }) => form, scheme('event-form')),
  terms('disciplines', ['Disciplines', 'Disciplines', 'Discipline'], (data) => data.disciplines, scheme('discipline')),
  terms('genres', ['Genres', 'Genres', 'Generi'], ({ genres }) => genres, scheme('genre')),
  term(
    'state',
    ['État', 'State', 'Stato'],
    ({ state }) => protocolTerm('productionState', state),
    list('productionState'),
  ),
  terms(
    'companies',
    ['Compagnies, ensembles', 'Companies, ensembles', 'Compagnie, ensemble'],
    (data) => data.companies.map(agentTerm),
    documents('api::organisation.organisation'),
  ),
  ...creditFields<ProductionData>(),
  programmeField(),
  number(
    'durationMinutes',
    ['Durée (minutes)', 'Duration (minutes)', 'Durata (minuti)'],
    (data) => data.durationMinutes,
  ),
  number(
    'intervalMinutes',
    ['Entracte (minutes)', 'Interval (minutes)', 'Intervallo (minuti)'],
    (data) => data.intervalMinutes,
  ),
  terms('audiences', ['Publics', 'Audiences', 'Pubblico'], ({ audiences }) => audiences, scheme('audience')),
  number('ageMin', ['Âge minimal', 'Minimum age', 'Età minima'], ({ ageMin }) => ageMin),
  number('ageMax', ['Âge maximal', 'Maximum age', 'Età massima'], ({ ageMax }) => ageMax),
  terms('languages', ['Langues', 'Languages', 'Lingue'], ({ languages }) => languages, scheme('language')),
  terms(
    'subtitleLanguages',
    ['Surtitrage', 'Surtitles', 'Sovratitoli'],
    (data) => data.subtitleLanguages,
    scheme('language'),
  ),
  text('contentNote', ['Avertissement', 'Content note', 'Avvertenza'], ({ contentNote }) => contentNote),
  date('premiereDate', ['Date de création', 'Premiere date', 'Data della prima'], ({ premiereDate }) => premiereDate),
  text('rerunOf', ['Reprise de', 'Rerun of', 'Ripresa di'], ({ rerunOf }) => rerunOf),
  ...closingFields<ProductionData>(),
];
