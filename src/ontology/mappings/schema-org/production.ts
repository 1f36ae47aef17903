import type { ProductionData } from '../../records/production';
import { markdownIn, textIn } from '../text-in';
import { agentNode } from './agent';
import { ageRange, audienceNodes } from './event';
import { identity, ownProperties } from './identity';
import { imageNodes } from './image';
import type { Node } from './node';
import { showNode } from './show';
import { programmeNodes } from './work';

/** A show as a CreativeWork, without `@context`: its dates are events of their own. */
export function productionNode(data: ProductionData, locale: string): Node {
  const description = textIn(data.teaser, locale) ?? markdownIn(data.description, locale);
  return {
    ...showNode(data, locale, {
      ...identity(data, locale),
      name: textIn(data.title, locale),
      alternateName: textIn(data.subtitle, locale),
      description: description,
      dateCreated: data.premiereDate,
      timeRequired: data.durationMinutes && `PT${data.durationMinutes}M`,
      typicalAgeRange: ageRange(data),
      audience: audienceNodes(data, locale),
      sourceOrganization: data.companies.map((agent) => agentNode(agent)),
      isBasedOn: [...programmeNodes(data.programme, locale), ...(data.rerunOf ? [{ '@id': data.rerunOf }] : [])],
      image: imageNodes(data.pictures, locale),
    }),
    ...ownProperties(data.facets, locale),
  };
}
