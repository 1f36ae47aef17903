import type { AdministrativeAreaLeaf, PostalAddressLeaf, PropertyValueLeaf } from 'schema-dts';
import type { TerritoryDescription } from '../../records/territory';
import { node, type Node } from './node';
import { geoNode } from './place';

/** A commune, an intercommunality or a region as a schema.org AdministrativeArea, without `@context`. */
export function territoryNode(data: TerritoryDescription): Node {
  const { uri, name, term, codeType, region, countryCode } = data;
  return {
    ...node<AdministrativeAreaLeaf>('AdministrativeArea', {
      '@id': uri,
      url: uri,
      name,
      identifier: node<PropertyValueLeaf>('PropertyValue', { propertyID: codeType, value: term.code }),
      geo: geoNode(data.place),
      address: data.postalCodes.map((postalCode) =>
        node<PostalAddressLeaf>('PostalAddress', {
          postalCode,
          addressLocality: name,
          addressRegion: region,
          addressCountry: countryCode,
        }),
      ),
      containedInPlace: data.parents.map((parent) =>
        node<AdministrativeAreaLeaf>('AdministrativeArea', { '@id': parent.uri, name: parent.name }),
      ),
    }),
    ...(data.replacedBy ? { 'dcterms:isReplacedBy': { '@id': data.replacedBy.uri } } : {}),
  };
}
