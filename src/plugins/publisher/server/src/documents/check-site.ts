import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { onDocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { HEX } from '../../../../../plugin-kit/contrast';
import { unreadableColours } from '../../../../../plugin-kit/site/colours/unreadable-colours';
import { translate, type Message } from '../services/translate';

const SITE = 'plugin::publisher.site';
const COLOURS = ['brand', 'accent'] as const;

interface Problem {
  path: string[];
  message: string;
}

/** Holds the settings of the site to what can be read and to channels that anybody may read, when somebody saves them. */
export function checkSite(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'publisher.site',
    actions: ['create', 'update'],
    concerns: (uid) => uid === SITE,
    phases: {
      async normalize({ params }) {
        const data = (params.data ?? {}) as Record<string, unknown>;
        const problems = [...colourProblems(strapi, data), ...(await channelProblems(strapi, data))];
        if (problems.length === 0) return;
        const summary = problems.map(({ message }) => message).join('\n');
        throw new errors.ValidationError(summary, {
          errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })),
        });
      },
    },
  });
}

/** WCAG 2.2: a colour that cannot be read where it stands is refused, with the nearest that can. */
function colourProblems(strapi: Core.Strapi, data: Record<string, unknown>): Problem[] {
  return COLOURS.flatMap((name): Problem[] => {
    const value = data[name];
    if (value === null || value === undefined || value === '') return [];
    if (typeof value !== 'string' || !HEX.test(value))
      return [{ path: [name], message: translate(strapi, 'site.colour' satisfies Message) }];
    const [unreadable] = unreadableColours({ light: { [name]: value } }).filter(({ theme }) => theme === 'light');
    if (!unreadable) return [];
    const { ratio, required, nearest } = unreadable;
    const parameters = { value, ratio: ratio.toFixed(1), required: String(required), nearest };
    return [{ path: [name], message: translate(strapi, 'site.contrast' satisfies Message, parameters) }];
  });
}

async function channelProblems(strapi: Core.Strapi, data: Record<string, unknown>): Promise<Problem[]> {
  const named = (['agenda', 'festivals', 'directories'] as const).flatMap((name) =>
    [data[name]].flat().flatMap((slug) => (typeof slug === 'string' && slug !== '' ? [[name, slug] as const] : [])),
  );
  if (named.length === 0) return [];
  // In the transaction of the write: SQLite has no other connection meanwhile.
  const found = (await strapi.db
    .query('plugin::channels.channel')
    .findMany({ select: ['slug'], where: { isPublic: true } })) as { slug: string }[];
  const known = found.map(({ slug }) => slug);
  return named
    .filter(([, slug]) => !known.includes(slug))
    .map(([name, slug]) => ({
      path: [name],
      message: translate(strapi, 'site.channel' satisfies Message, { slug, known: known.join(', ') }),
    }));
}
