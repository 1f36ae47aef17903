import { artsdata, datatourisme, datatourismeTerm, uit } from './mapping';
import type { VocabularySeed } from './seed';

export const audience = {
  code: 'audience',
  title: { fr: 'Public', en: 'Audience', it: 'Pubblico' },
  governance: 'cooperative',
  concepts: [
    { code: 'all', prefLabel: { fr: 'Tout public', en: 'Everyone', it: 'Per tutti' }, mappings: [uit('everyone')] },
    {
      code: 'family',
      prefLabel: { fr: 'Famille', en: 'Families', it: 'Famiglie' },
      mappings: [datatourisme('ChildrensEvent', 'close'), artsdata('ChildrensEvent', 'close')],
    },
    {
      code: 'early_years',
      prefLabel: { fr: 'Très jeune public (0 à 3 ans)', en: 'Early years (0 to 3)', it: 'Prima infanzia (0-3 anni)' },
    },
    {
      code: 'children',
      prefLabel: { fr: 'Enfants', en: 'Children', it: 'Bambini' },
      mappings: [datatourismeTerm('Children')],
    },
    { code: 'teens', prefLabel: { fr: 'Adolescents', en: 'Teenagers', it: 'Adolescenti' } },
    {
      code: 'adults',
      prefLabel: { fr: 'Adultes', en: 'Adults', it: 'Adulti' },
      mappings: [datatourismeTerm('Adults')],
    },
    { code: 'seniors', prefLabel: { fr: 'Seniors', en: 'Seniors', it: 'Anziani' } },
    {
      code: 'school_primary',
      prefLabel: { fr: 'Scolaires : écoles', en: 'Schools: primary', it: 'Scuole primarie' },
      mappings: [uit('education', 'broad')],
    },
    {
      code: 'school_middle',
      prefLabel: { fr: 'Scolaires : collèges', en: 'Schools: lower secondary', it: 'Scuole medie' },
      mappings: [uit('education', 'broad')],
    },
    {
      code: 'school_high',
      prefLabel: { fr: 'Scolaires : lycées', en: 'Schools: upper secondary', it: 'Scuole superiori' },
      mappings: [uit('education', 'broad')],
    },
    { code: 'professionals', prefLabel: { fr: 'Professionnels', en: 'Professionals', it: 'Professionisti' } },
    { code: 'members', prefLabel: { fr: 'Adhérents', en: 'Members', it: 'Soci' }, mappings: [uit('members')] },
    {
      code: 'groups',
      prefLabel: { fr: 'Groupes', en: 'Groups', it: 'Gruppi' },
      mappings: [datatourismeTerm('Groups')],
    },
  ],
} satisfies VocabularySeed;
