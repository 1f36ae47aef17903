import type { Core } from '@strapi/strapi';

/** What this site tells the commons about: it knows nothing else of them. */
interface Notice {
  kind: 'message';
  entry: { uid: string; documentId: string };
  recipients: number[];
  authorId: null;
  parameters: Record<string, string>;
}

interface Services {
  notices: { notify(notice: Notice): Promise<void> };
  'entry-roles': { moderators(): Promise<number[]> };
  stewards: {
    of(uid: string, documentId: string): Promise<string[]>;
    membersOf(organisations: string[]): Promise<number[]>;
    organisationsOf(administratorId: number): Promise<string[]>;
    named(organisations: string[]): Promise<{ documentId: string; name: string }[]>;
    withName(name: string): Promise<string | null>;
  };
}

/** A service of the commons; undefined where nobody writes together. */
export const commonsService = <Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] | undefined => strapi.plugins.commons?.service(name) as Services[Name] | undefined;
