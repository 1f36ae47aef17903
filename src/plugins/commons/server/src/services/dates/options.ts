import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { localDate } from '../../../../../../plugin-kit/calendar';
import { lockIn } from '../../../../../../plugin-kit/server/locks';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { configurationOf } from '../../configuration';
import type { DateOption } from '../../domain/dates/date-option';
import { getService } from '../get-service';
import { forbidden } from '../errors';
import { translate } from '../translate';
import { namesOfOptions, type OptionRow as Row } from './options-names';
import type { Reader } from './reader';
import { configured, type Period } from './rows';

const OPTION = 'plugin::commons.option';

/** What members write of an option. */
export interface OptionInput {
  date: string;
  time: string | null;
  place: string | null;
  commune: string | null;
  audience: string;
  note: string;
  organisation: string;
  expiresDate: string | null;
}

/** Confidential options on a date: no route outside of the admin knows this table. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const documents = () => strapi.documents(OPTION);
  const isOwn = (row: Row, { organisations }: Reader) => organisations.includes(row.organisationDocumentId);

  /** @throws NotFoundError, ForbiddenError when it is another organisation's. */
  const own = async (documentId: string, reader: Reader): Promise<Row> => {
    const row = (await documents().findOne({ documentId })) as unknown as Row | null;
    if (!row) throw new errors.NotFoundError(translate(strapi, 'options.gone'));
    if (!isOwn(row, reader)) throw forbidden(strapi, 'options.notYours');
    return row;
  };

  /** @throws ValidationError, ForbiddenError when it is written for somebody else's organisation. */
  const toData = async (input: OptionInput, { organisations }: Reader) => {
    const { place, commune, organisation, ...rest } = input;
    if (!organisations.includes(organisation)) throw forbidden(strapi, 'options.notYours');
    const places = getService(strapi, 'places');
    const isKnown =
      (!place || (await places.named([place])).has(place)) &&
      (!commune || (await places.communesNamed([commune])).has(commune));
    if (!isKnown) throw new errors.ValidationError(translate(strapi, 'options.unknownPlace'));
    return { ...rest, placeDocumentId: place, communeDocumentId: commune, organisationDocumentId: organisation };
  };

  return {
    /** The options of a period, soonest first; one that has expired is kept for its organisation alone. */
    async between({ from, to }: Period, reader: Reader): Promise<DateOption[]> {
      const rows = (await strapi.db.query(OPTION).findMany({
        where: { date: { $gte: from, $lte: to } },
        orderBy: [{ date: 'asc' }, { time: 'asc' }],
      })) as Row[];
      const today = localDate(new Date(Date.now()), configurationOf(strapi).timeZone);
      const isExpired = ({ expiresDate }: Row) => expiresDate !== null && expiresDate < today;
      const seen = rows.filter((row) => !isExpired(row) || isOwn(row, reader));
      const names = await namesOfOptions(strapi, seen);
      return seen.map((row) => ({ ...names(row), isExpired: isExpired(row), isMine: isOwn(row, reader) }));
    },

    async post(input: OptionInput, reader: Reader): Promise<{ documentId: string }> {
      const data = { ...(await toData(input, reader)), authorId: reader.id };
      const { documentId } = await documents().create({ data: data as never });
      return { documentId };
    },

    async change(documentId: string, input: OptionInput, reader: Reader): Promise<void> {
      await own(documentId, reader);
      await documents().update({ documentId, data: (await toData(input, reader)) as never });
    },

    async remove(documentId: string, reader: Reader): Promise<void> {
      await own(documentId, reader);
      await documents().delete({ documentId });
    },

    /** Makes it a draft entry, that takes its place. Its note stays between members: it is not copied. */
    async confirm(documentId: string, reader: Reader): Promise<{ documentId: string }> {
      if (!reader.rights.may('create')) throw forbidden(strapi, 'entry.notYours');
      return strapi.db.transaction(async ({ trx }: Transaction) => {
        // Whoever confirms it a second time finds that it is gone.
        await lockIn(strapi, trx, `commons.option.${documentId}`);
        const option = await own(documentId, reader);
        const data = draftFrom(strapi, option);
        const { uid } = configured(strapi).dates;
        const entry = await strapi.documents(uid as 'api::performance.performance').create({ data: data as never });
        await documents().delete({ documentId });
        return { documentId: entry.documentId };
      });
    },
  };
};

function draftFrom(strapi: Core.Strapi, option: Row): Record<string, unknown> {
  const { start, place, commune, organisers } = configured(strapi).dates;
  const [steward] = configurationOf(strapi).stewardRelations;
  return {
    [start.date]: option.date,
    [start.time]: option.time && `${option.time}:00`,
    ...(option.placeDocumentId ? { [place]: option.placeDocumentId } : {}),
    ...(option.communeDocumentId && !option.placeDocumentId ? { [commune]: option.communeDocumentId } : {}),
    [organisers.path]: [option.organisationDocumentId],
    ...(steward ? { [steward]: option.organisationDocumentId } : {}),
  };
}
