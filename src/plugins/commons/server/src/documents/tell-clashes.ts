import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { dayIn } from '../domain/dates/day-in';
import { getService } from '../services/get-service';

interface Write {
  action: string;
  params: { documentId?: string; status?: string };
}

/** Publishing a date tells who already announced something nearby that evening, in the transaction of the publication. */
export function tellClashes(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { dates, map, timeZone } = configurationOf(strapi);
    const write: Write = { action: context.action, params: context.params };
    if (!map || context.uid !== dates?.uid || !publishes(write)) return next();
    const { documentId } = write.params;
    return strapi.db.transaction(async () => {
      const before = documentId ? await getService(strapi, 'dated-entries').published(documentId) : null;
      const result = await next();
      const published = (result as unknown as { documentId?: string } | null)?.documentId;
      const today = dayIn(timeZone, new Date(Date.now()));
      if (published) await getService(strapi, 'clashes').tell(published, before, today);
      return result;
    });
  });
}

const publishes = ({ action, params }: Write): boolean =>
  action === 'publish' || ((action === 'create' || action === 'update') && params.status === 'published');
