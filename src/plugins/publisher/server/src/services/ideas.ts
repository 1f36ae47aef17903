import type { Core } from '@strapi/strapi';

/** An idea as anybody may read it. */
export interface PublicIdea {
  id: string;
  title: string;
  text: string;
  supports: number;
}

interface IdeasPage {
  isPublic(): Promise<boolean>;
  ideas(): Promise<PublicIdea[]>;
}

/** What the cooperative thinks aloud, where it wants anybody to read it; nothing where it does not, or without a cooperative. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const page = () => strapi.plugin('cooperative')?.service('ideas-page') as IdeasPage | undefined;

  return {
    areOpen: async (): Promise<boolean> => (await page()?.isPublic()) ?? false,

    async latest(count: number): Promise<PublicIdea[]> {
      return (await this.areOpen()) ? ((await page()?.ideas()) ?? []).slice(0, count) : [];
    },
  };
};
