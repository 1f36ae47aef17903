import type { Context } from 'koa';
import { attributesOf } from '../../plugin-kit/server/schema';
import { isTranslation, translatedNames, type Values } from '../content-manager/translations/shared-fields';

type Action = (ctx: Context) => Promise<void>;

interface I18n {
  controllers: { 'content-types': { getFillFromLocaleData: Action } };
}

/** Filling a translation from another language takes its texts: what all languages share stays as the form shows it. */
export default (plugin: I18n): I18n => {
  const controller = plugin.controllers['content-types'];
  const fill = controller.getFillFromLocaleData.bind(controller);
  controller.getFillFromLocaleData = async (ctx) => {
    await fill(ctx);
    const { model } = ctx.params as { model: string };
    const { documentId, targetLocale } = ctx.query as { documentId?: string; targetLocale?: string };
    const { data } = (ctx.body ?? {}) as { data?: Values };
    if (ctx.status !== 200 || !data) return;
    const shown = isTranslation(model, targetLocale) && documentId ? await formOf(ctx, model, documentId) : {};
    const texts = Object.entries(data).filter(([name]) => translatedNames(model).includes(name));
    ctx.body = { data: { ...shown, ...Object.fromEntries(texts) } };
  };
  return plugin;
};

interface Checker {
  sanitizeOutput(entry: object): Promise<Values>;
}

interface Services {
  'document-manager': { findOne(id: string, uid: string, options: object): Promise<object | null> };
  'permission-checker': { create(of: object): Checker };
  'populate-builder': (uid: string) => {
    populateDeep(level: number): { countRelations(): { build(): Promise<object> } };
  };
}

const service = <Name extends keyof Services>(name: Name): Services[Name] =>
  strapi.plugin('content-manager').service(name) as unknown as Services[Name];

/** The record as the form of the content manager holds it: relations are what is changed of them, which is nothing. */
async function formOf(ctx: Context, uid: string, documentId: string): Promise<Values> {
  const populate = await service('populate-builder')(uid).populateDeep(Infinity).countRelations().build();
  const record = await service('document-manager').findOne(documentId, uid, { populate });
  if (!record) return {};
  const { userAbility } = ctx.state as { userAbility: unknown };
  const shown = await service('permission-checker').create({ userAbility, model: uid }).sanitizeOutput(record);
  const hiddenFields = strapi.plugin('commons').service('hidden-fields') as {
    without(uid: string, entry: Values): Promise<Values>;
  };
  return formValues(uid, await hiddenFields.without(uid, shown));
}

function formValues(uid: string, values: Values): Values {
  const attributes = attributesOf(strapi, uid);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const { type, component = '' } = attributes[name] ?? {};
      if (type === 'relation') return [name, { connect: [], disconnect: [] }];
      if (type !== 'component' || !value) return [name, value];
      if (!Array.isArray(value)) return [name, formValues(component, value as Values)];
      return [
        name,
        value.map((item: Values, index) => ({ ...formValues(component, item), __temp_key__: orderKey(index) })),
      ];
    }),
  );
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Keys that sort as the items do, as the admin makes them (`a0` to `az`, then `b00`): fractional-indexing. */
const orderKey = (index: number): string => {
  const beyond = index - DIGITS.length;
  if (beyond < 0) return `a${DIGITS[index]}`;
  return `b${DIGITS[Math.floor(beyond / DIGITS.length)]}${DIGITS[beyond % DIGITS.length]}`;
};
