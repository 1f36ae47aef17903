import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { configurationOf } from '../../configuration';
import { targetsOf } from '../../domain/decisions/effect';
import type { VocabularyConfiguration } from '../../domain/vocabulary/vocabulary-configuration';
import { stageOf, type Stage } from '../decisions/proposal-view';
import { getService } from '../get-service';
import { languageOf, translate } from '../translate';

type Labels = Record<string, string>;
type Row = Record<string, unknown> & { id: number; documentId: string };

interface Mapping {
  target: string;
  value: string;
  relation: string;
}

interface OpenProposal {
  number: string;
  title: string;
  stage: Stage;
}

/** A term as members look at it. */
export interface TermLine {
  id: string;
  code: string;
  labels: Labels;
  definition: Labels | null;
  isRetired: boolean;
  /** Ids of the terms that mean more. */
  broader: string[];
  replacedBy: string | null;
  mappings: Mapping[];
  /** Number of the decision of which it is. */
  decision: string | null;
  uses: number;
  proposals: OpenProposal[];
}

/** The vocabularies of the application, whose types only the configuration knows. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Those whose terms members decide of, with these terms: for the choices of a proposal. */
  async decided() {
    const settings = configured(strapi);
    const rows = await vocabularyRows(strapi, settings);
    const own = rows.filter((row) => row[settings.vocabulary.governance] === settings.decidedGovernance);
    const terms = await termRows(strapi, settings);
    return own.map((row) => ({
      ...describeVocabulary(strapi, settings, row),
      terms: terms
        .filter((term) => idOf(term[settings.term.vocabulary]) === row.documentId)
        .filter((term) => term[settings.term.state] === settings.states.active)
        .map((term) => ({
          id: term.documentId,
          code: String(term[settings.term.code]),
          name: inLanguage(strapi, term[settings.term.label]),
        })),
    }));
  },

  /** Every vocabulary, with the number of its terms. */
  async list() {
    const settings = configured(strapi);
    const terms = await termRows(strapi, settings);
    return (await vocabularyRows(strapi, settings)).map((row) => ({
      ...describeVocabulary(strapi, settings, row),
      isDecided: row[settings.vocabulary.governance] === settings.decidedGovernance,
      terms: terms.filter((term) => idOf(term[settings.term.vocabulary]) === row.documentId).length,
    }));
  },

  /** The terms of a vocabulary, in its order. @throws NotFoundError */
  async terms(documentId: string): Promise<TermLine[]> {
    const settings = configured(strapi);
    const vocabulary = await strapi.db.query(settings.vocabularyType).count({ where: { documentId } });
    if (vocabulary === 0) throw new errors.NotFoundError(translate(strapi, 'vocabulary.gone'));
    const rows = await termRows(strapi, settings, documentId);
    const [uses, open] = [await getService(strapi, 'term-uses').count(), await openProposals(strapi)];
    return rows.map((row) => toLine(settings, row, uses.get(row.id) ?? 0, open.get(row.documentId) ?? []));
  },
});

const configured = (strapi: Core.Strapi): VocabularyConfiguration => {
  const { vocabularies } = configurationOf(strapi);
  if (!vocabularies) throw new errors.NotFoundError(translate(strapi, 'vocabulary.gone'));
  return vocabularies;
};

/** More terms than a cooperative has. */
const MAX_TERMS = 5000;

const vocabularyRows = async (strapi: Core.Strapi, { vocabularyType, vocabulary }: VocabularyConfiguration) =>
  (await strapi.db
    .query(vocabularyType)
    .findMany({ orderBy: { [vocabulary.code]: 'asc' }, limit: 500 })) as unknown as Row[];

const termRows = async (
  strapi: Core.Strapi,
  { termType, term }: VocabularyConfiguration,
  vocabulary?: string,
): Promise<Row[]> =>
  (await strapi.db.query(termType).findMany({
    where: vocabulary ? { [term.vocabulary]: { documentId: vocabulary } } : {},
    populate: (vocabulary
      ? [term.vocabulary, term.broader, term.replacedBy, term.mappings]
      : [term.vocabulary]) as never,
    orderBy: [{ [term.position]: 'asc' }, { id: 'asc' }],
    limit: MAX_TERMS,
  })) as unknown as Row[];

const idOf = (related: unknown): string | null => (related as { documentId: string } | null)?.documentId ?? null;

function inLanguage(strapi: Core.Strapi, label: unknown): string {
  const labels = (label ?? {}) as Labels;
  return labels[languageOf(strapi)] ?? labels.fr ?? '';
}

const describeVocabulary = (strapi: Core.Strapi, { vocabulary }: VocabularyConfiguration, row: Row) => ({
  id: row.documentId,
  code: String(row[vocabulary.code]),
  name: inLanguage(strapi, row[vocabulary.title]),
});

const toLine = (
  { term, states }: VocabularyConfiguration,
  row: Row,
  uses: number,
  proposals: OpenProposal[],
): TermLine => ({
  id: row.documentId,
  code: String(row[term.code]),
  labels: (row[term.label] ?? {}) as Labels,
  definition: (row[term.definition] ?? null) as Labels | null,
  isRetired: row[term.state] === states.retired,
  broader: ((row[term.broader] ?? []) as { documentId: string }[]).map(({ documentId }) => documentId),
  replacedBy: idOf(row[term.replacedBy]),
  mappings: ((row[term.mappings] ?? []) as Mapping[]).map(({ target, value, relation }) => ({
    ...{ target, value, relation },
  })),
  decision: (row[term.decision] as string | null) || null,
  ...{ uses, proposals },
});

/** Proposals that are not closed, by the documents that they are about. */
async function openProposals(strapi: Core.Strapi): Promise<Map<string, OpenProposal[]>> {
  const now = Date.now();
  const open = new Map<string, OpenProposal[]>();
  for (const proposal of await getService(strapi, 'proposals').list()) {
    const stage = stageOf(proposal, now);
    if (['closed', 'withdrawn', 'stopped'].includes(stage) || !proposal.effect) continue;
    for (const target of targetsOf(proposal.effect))
      open.set(target, [...(open.get(target) ?? []), { number: proposal.number, title: proposal.title, stage }]);
  }
  return open;
}
