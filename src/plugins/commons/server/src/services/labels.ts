import type { Core, UID } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { languageOf } from './translate';

interface Configuration {
  metadatas: Record<string, { edit?: { label?: string } } | undefined>;
}

interface ConfigurationService {
  findConfiguration(model: unknown): Promise<Configuration>;
}

/** Languages whose words the content manager keeps: it has one set of them. */
const STORED = 'fr';

/** What people call the fields of a type, as its form shows them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** The words that an administrator wrote stay as they are; the others are said in the language of the reader. */
  const labelsOf = async (uid: string): Promise<(attribute: string) => string> => {
    const language = languageOf(strapi);
    const { labelOf } = configurationOf(strapi).history;
    const { metadatas } = await configurationOfForm(uid);
    return (attribute) => {
      const stored = metadatas[attribute]?.edit?.label;
      const original = labelOf(uid, attribute, STORED);
      if (stored && original && stored !== original) return stored;
      return labelOf(uid, attribute, language) ?? stored ?? attribute;
    };
  };

  return {
    labelsOf,

    typeName(uid: string): string {
      const { info } = strapi.getModel(uid as UID.ContentType);
      return configurationOf(strapi).history.typeNameOf(uid, languageOf(strapi)) ?? info.displayName;
    },

    async of(uid: string, attributes: string[]): Promise<string[]> {
      return attributes.map(await labelsOf(uid));
    },
  };

  async function configurationOfForm(uid: string): Promise<Configuration> {
    const kind = uid.includes('::') ? 'content-types' : 'components';
    const service = strapi.plugin('content-manager').service(kind) as ConfigurationService;
    return service.findConfiguration(strapi.getModel(uid as UID.Schema));
  }
};
