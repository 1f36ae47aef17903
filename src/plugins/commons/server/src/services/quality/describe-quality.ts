import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { configurationOf } from '../../configuration';
import { nextBest } from '../../domain/quality/completeness';
import type { Criterion } from '../../domain/quality/criterion';
import { lackingFor, type Contract } from '../../domain/quality/readiness';
import type { QualitySettings } from '../../domain/quality/settings';
import type { Caller } from '../../permissions/caller';
import { getService } from '../get-service';
import { languageOf, translate } from '../translate';
import type { StoredQuality } from './qualities';

interface Entry {
  uid: string;
  documentId: string;
}

/** @throws NotFoundError for a type whose quality nobody declared */
export function assertHasQuality(strapi: Core.Strapi, uid: string): void {
  if (!(uid in configurationOf(strapi).completeness)) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
}

/** The quality of an entry, for who may read it. @throws NotFoundError or ForbiddenError */
export async function readQuality(strapi: Core.Strapi, caller: Caller, entry: Entry) {
  assertHasQuality(strapi, entry.uid);
  await getService(strapi, 'entry-access').require('read', entry.uid, entry.documentId, caller.ability);
  return describeQuality(strapi, caller, entry);
}

export const criteriaOf = (strapi: Core.Strapi, uid: string): Criterion[] =>
  configurationOf(strapi).completeness[uid] ?? [];

/** Who may not see channels reads nothing of them. */
export const contractsFor = async (strapi: Core.Strapi, caller: Caller, uid: string): Promise<Contract[]> =>
  caller.ability.can('plugin::channels.read') ? getService(strapi, 'readiness').contractsOf(uid) : [];

/** What an entry lacks, for whom, and since when nobody said that it is still true. */
export async function describeQuality(strapi: Core.Strapi, caller: Caller, entry: Entry) {
  const stored = await getService(strapi, 'qualities').of(entry.uid, entry.documentId);
  if (!stored) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
  const settings = await getService(strapi, 'quality-settings').read();
  const criteria = criteriaOf(strapi, entry.uid);
  const contracts = await contractsFor(strapi, caller, entry.uid);
  return {
    ...toAnswer(strapi, stored, settings),
    lacks: criteria
      .filter(({ code }) => stored.missing.includes(code))
      .map(({ code, attribute, what }) => ({ code, attribute, what: inWords(strapi, what) })),
    months: settings.months[entry.uid] ?? null,
    mayConfirm: await getService(strapi, 'entry-access').isTrusted(caller, entry.uid, entry.documentId),
    channels: contracts.map((contract) => {
      const lacking = lackingFor(contract, criteria, stored.missing);
      const named = criteria.filter(({ code }) => lacking.includes(code));
      return {
        documentId: contract.documentId,
        name: inWords(strapi, contract.name),
        lacks: named.map(({ what }) => inWords(strapi, what)),
      };
    }),
  };
}

export function toAnswer(strapi: Core.Strapi, stored: StoredQuality, { weights }: QualitySettings) {
  const { uid, documentId, name, score, missing, confirmedDate, dueDate, pastDate } = stored;
  const next = nextBest(missing, criteriaOf(strapi, uid), weights[uid] ?? {});
  const today = getService(strapi, 'freshness').today();
  const isStale = dueDate !== null && dueDate <= today && (pastDate === null || pastDate > today);
  return {
    ...{ uid, documentId, name, score, confirmedDate, dueDate, isStale },
    next: next && {
      attribute: next.criterion.attribute,
      advice: inWords(strapi, next.criterion.advice),
      points: next.points,
    },
  };
}

export const inWords = (strapi: Core.Strapi, text: Record<string, string>): string =>
  text[languageOf(strapi)] ?? text.fr ?? Object.values(text)[0] ?? '';
