import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import schemas from '../fixtures/openagenda/schemas.json';

const ajv = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }));
// Annotations of OpenAPI, which JSON Schema does not know.
ajv.addVocabulary(['components', 'example', 'x-additionalPropertiesName', 'x-enum-descriptions']);
ajv.addFormat('int64', true).addFormat('double', true);
ajv.addSchema({ $id: 'openagenda', components: schemas });
const isEvent = ajv.compile({ $ref: 'openagenda#/components/schemas/Event' });

/** What OpenAgenda's own schema has against an event; nothing when it accepts it. */
export const openAgendaErrors = (event: unknown): string[] => {
  isEvent(event);
  return (isEvent.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
