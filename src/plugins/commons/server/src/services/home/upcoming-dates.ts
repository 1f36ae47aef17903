import type { Core } from '@strapi/strapi';
import { configurationOf } from '../../configuration';
import type { DatedEntry } from '../../domain/dates/dated-entry';
import { textOf } from '../../domain/dates/text-of';
import type { Lack, UpcomingDate } from '../../domain/home/upcoming-date';
import type { Criterion } from '../../domain/quality/criterion';
import { lackingFor, type Contract } from '../../domain/quality/readiness';
import type { Reader } from '../dates/reader';
import { configured } from '../dates/rows';
import { getService } from '../get-service';
import { languageOf } from '../translate';

const MAX_DATES = 6;

/** The next dates for which the reader answers, with what their readers would miss. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `withChannels` is false for who may not see channels: nothing is told of them. */
  async of(reader: Reader, withChannels: boolean): Promise<UpcomingDate[]> {
    const { uid } = configured(strapi).dates;
    const today = getService(strapi, 'freshness').today();
    const entries = await getService(strapi, 'dated-entries').nextOwn(today, MAX_DATES, reader);
    const readiness = getService(strapi, 'readiness');
    const contracts = withChannels ? await readiness.contractsOf(uid) : [];
    const shown = withChannels ? await readiness.channelsOf(entries.map(({ id }) => id)) : new Map<string, string[]>();
    return Promise.all(
      entries.map(async (entry) => {
        const missing = (await getService(strapi, 'qualities').of(uid, entry.id))?.missing ?? [];
        const those = contracts.filter(({ documentId }) => shown.get(entry.id)?.includes(documentId));
        return toUpcoming(strapi, uid, entry, missing, those);
      }),
    );
  },
});

function toUpcoming(
  strapi: Core.Strapi,
  uid: string,
  entry: DatedEntry,
  missing: string[],
  contracts: Contract[],
): UpcomingDate {
  const { id: documentId, title, date, time, place, isPublished, status } = entry;
  const language = languageOf(strapi);
  const { statuses } = configured(strapi).dates;
  const usual = Object.keys(statuses)[0];
  const differs = status !== null && status !== usual ? statuses[status] : undefined;
  return {
    ...{ uid, documentId, title, date, time, place, isPublished },
    status: differs ? textOf(differs.label, language) : null,
    lacks: lacksOf(configurationOf(strapi).completeness[uid] ?? [], missing, isPublished ? contracts : null, language),
  };
}

/** What an entry lacks, for each of these channels; for anybody when there are none yet. */
function lacksOf(criteria: Criterion[], missing: string[], contracts: Contract[] | null, language: string): Lack[] {
  const inWords = (codes: string[]) =>
    criteria.filter(({ code }) => codes.includes(code)).map(({ what }) => textOf(what, language));
  const lacks = contracts
    ? contracts.map((contract) => ({
        channel: textOf(contract.name, language),
        what: inWords(lackingFor(contract, criteria, missing)),
      }))
    : [{ channel: null, what: inWords(missing) }];
  return lacks.filter(({ what }) => what.length > 0);
}
