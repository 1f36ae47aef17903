import type { DescribedChannel } from '../describe-channel';

export interface Page {
  /** Nodes of the items, without `@context`. */
  nodes: object[];
  /** Address of the following page, null on the last. */
  next: string | null;
}

/** A page of a channel as schema.org: the feed itself, with its licence and publisher, then its items. */
export function toLinkedData(channel: DescribedChannel, { nodes, next }: Page, context: unknown): object {
  return {
    '@context': context,
    '@graph': [
      {
        '@type': 'DataFeed',
        '@id': channel.links.self,
        name: channel.name,
        ...(channel.mission ? { description: channel.mission } : {}),
        ...(channel.licence.url ? { license: channel.licence.url } : {}),
        ...(channel.partner.name ? { publisher: { '@type': 'Organization', name: channel.partner.name } } : {}),
        ...(next ? { isPartOf: channel.links.self, relatedLink: next } : {}),
      },
      ...nodes,
    ],
  };
}
