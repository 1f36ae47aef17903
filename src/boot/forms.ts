import type { Core } from '@strapi/strapi';
import { forms as currentForms, titles } from '../forms';
import { configure, isUntouched, type Attributes, type Configuration } from '../forms/configuration';
import type { Form } from '../forms/form';
import { texts } from '../forms/texts';

interface Model {
  uid: string;
  attributes: Attributes;
}

interface ConfigurationService {
  findContentType?(uid: string): Model;
  findComponent?(uid: string): Model;
  findConfiguration(model: Model): Promise<Configuration>;
  updateConfiguration(model: Model, configuration: Configuration): Promise<Configuration>;
}

/**
 * Gives the admin its forms. A form that an administrator changed since OduS wrote it is left as it is; the others follow
 * the code. Runs at every start, after the content manager has brought its own configurations up to date.
 */
export async function applyForms(strapi: Core.Strapi, forms: Record<string, Form> = currentForms): Promise<void> {
  for (const [uid, form] of Object.entries(forms)) await applyForm(strapi, uid, form);
}

async function applyForm(strapi: Core.Strapi, uid: string, form: Form): Promise<void> {
  const { service, model } = contentManager(strapi, uid);
  const memory = strapi.store({ type: 'odus', name: 'forms' });
  const { settings, metadatas, layouts } = await service.findConfiguration(model);
  const stored = { settings, metadatas, layouts };
  const written = (await memory.get({ key: uid })) as Configuration | null;
  if (written && !isUntouched(stored, written)) return;
  const configuration = configure(uid, form, stored, model.attributes, titles, texts.fr, {
    // Where a date is unless it says otherwise: its form shows the zone only when it is another one.
    timeZone: strapi.config.get('territory.timeZone', 'Europe/Paris'),
  });
  await service.updateConfiguration(model, configuration);
  await memory.set({ key: uid, value: configuration });
}

function contentManager(strapi: Core.Strapi, uid: string): { service: ConfigurationService; model: Model } {
  const isType = uid.includes('::');
  const service: ConfigurationService = strapi
    .plugin('content-manager')
    .service(isType ? 'content-types' : 'components');
  const model = isType ? service.findContentType?.(uid) : service.findComponent?.(uid);
  if (!model) throw new Error(`The form of ${uid} describes a type that does not exist: remove it from src/forms.`);
  return { service, model };
}
