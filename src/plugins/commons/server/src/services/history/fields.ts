import type { Core } from '@strapi/strapi';
import { configurationOf } from '../../configuration';
import type { Field } from '../../domain/history/comparison';
import { getService } from '../get-service';
import { attributesOf, type Attribute } from '../snapshots/model';
import { languageOf } from '../translate';

/** The fields of a type with their words, those of its components too. */
export async function fieldsOf(strapi: Core.Strapi, uid: string): Promise<Field[]> {
  const labels = new Map<string, (attribute: string) => string>();
  for (const model of modelsOf(strapi, uid)) labels.set(model, await getService(strapi, 'labels').labelsOf(model));
  const language = languageOf(strapi);
  const { choiceOf } = configurationOf(strapi).history;
  const fieldsIn = (model: string): Field[] =>
    attributesOf(strapi, model).map(([name, attribute]) => ({
      name,
      type: attribute.type,
      label: labels.get(model)?.(name) ?? name,
      ...(attribute.type === 'enumeration'
        ? { choiceOf: (code: string) => choiceOf(model, name, code, language) ?? code }
        : {}),
      ...(componentsOf(attribute).length > 0
        ? { parts: (component: string) => fieldsIn(component || (attribute.component ?? '')) }
        : {}),
    }));
  return fieldsIn(uid);
}

const componentsOf = ({ component, components = [] }: Attribute): string[] => (component ? [component] : components);

function modelsOf(strapi: Core.Strapi, uid: string, known: Set<string> = new Set()): Set<string> {
  if (known.has(uid)) return known;
  known.add(uid);
  for (const [, attribute] of attributesOf(strapi, uid))
    for (const component of componentsOf(attribute)) modelsOf(strapi, component, known);
  return known;
}
