import type { Core } from '@strapi/strapi';
import type { FrontPageRule } from '../domain/front-page';

const SITE = 'plugin::publisher.site';

/** The settings of the site, for who decides them elsewhere than in their form. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** By which rule the front page chooses what it shows: what a decision of the cooperative changes. Answers the document. */
  async chooseFrontPage(rule: FrontPageRule): Promise<{ uid: string; documentId: string }> {
    const documents = strapi.documents(SITE);
    const site = await documents.findFirst({ locale: 'fr' });
    const data = { frontPage: rule };
    const saved = site
      ? await documents.update({ documentId: site.documentId, locale: 'fr', data })
      : await documents.create({ locale: 'fr', data });
    return { uid: SITE, documentId: saved?.documentId ?? '' };
  },
});
