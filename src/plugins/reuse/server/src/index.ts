import type { Core } from '@strapi/strapi';
import { localDate } from '../../../../plugin-kit/calendar';
import { registerTables } from '../../../../plugin-kit/server/tables';
import { channels, type Delivered } from './channels';
import { configurationOf, defaults, validate } from './configuration';
import controllers from './controllers';
import { firstKept } from './domain/months';
import { addReusePanel } from './entry-panel';
import routes from './routes';
import services from './services';
import { getService } from './services/get-service';
import { tables } from './tables';

/** What pages of entries tell when a booking link is followed. */
interface Followed {
  documentId: string;
  channel: string | null;
}

export default {
  config: { default: defaults, validator: validate },

  register({ strapi }: { strapi: Core.Strapi }) {
    registerTables(strapi, 'plugin::reuse.', tables);
    addReusePanel(strapi);
  },

  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const counters = getService(strapi, 'counters');
    channels(strapi, 'delivery-observers').add({ delivered: (delivered: Delivered) => counters.delivered(delivered) });
    strapi.eventHub.on('permalinks.booking.followed', (followed: Followed) => counters.followed(followed));
    const forget = () => getService(strapi, 'count-store').removeBefore(firstKept(today(strapi)));
    strapi.cron.add({
      'reuse.write': { task: () => Promise.resolve(counters.wake()), options: { rule: '15 * * * * *' } },
      'reuse.forget': { task: forget, options: { rule: '0 40 3 * * *' } },
    });
  },

  /** Requests have ended by then: nothing is counted any more. */
  destroy: ({ strapi }: { strapi: Core.Strapi }) => getService(strapi, 'counters').flush(),

  controllers,
  routes,
  services,
};

const today = (strapi: Core.Strapi): string => localDate(new Date(), configurationOf(strapi).timeZone);
