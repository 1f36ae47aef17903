import type { OrganizationLeaf, PropertyValueLeaf } from 'schema-dts';
import type { OrganisationData } from '../../records/organisation';
import { markdownIn } from '../text-in';
import { agentNode, creditedNode } from './agent';
import { identity, ownProperties } from './identity';
import { imageNodes, logoNode } from './image';
import { node, type Node } from './node';
import { addressNode, territoryPlace } from './place';
import { artsdataTypes, schemaTypes } from './type';

/** An organisation as a schema.org Organization of its kinds, without `@context`. Only a public contact is there. */
export function organisationNode(data: OrganisationData, locale: string): Node {
  const own = identity(data, locale);
  const description = markdownIn(data.description, locale);
  return {
    ...node<OrganizationLeaf>(schemaTypes([data.kinds], 'Organization'), {
      ...own,
      identifier: [...own.identifier, ...data.licences.map(({ number }) => licenceNode(number))],
      additionalType: artsdataTypes(data.kinds),
      name: data.name,
      alternateName: data.shortName,
      legalName: data.legalName,
      url: data.website ?? data.uri,
      description: description,
      foundingDate: data.foundedYear?.toString(),
      dissolutionDate: data.closedYear?.toString(),
      address: addressNode(data.address),
      areaServed: data.territory && territoryPlace(data.territory),
      email: data.contact?.email,
      telephone: data.contact?.phone,
      parentOrganization: data.parent && agentNode(data.parent),
      member: data.members.map(creditedNode),
      logo: logoNode(data.pictures, locale),
      image: imageNodes(data.pictures, locale),
    }),
    ...ownProperties(data.facets, locale),
  };
}

/** The French licence of show producers, PLATESV. */
const licenceNode = (number: string): Node =>
  node<PropertyValueLeaf>('PropertyValue', { propertyID: 'platesv', value: number });
