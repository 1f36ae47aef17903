import type { Core } from '@strapi/strapi';
import { closeRegistration } from '../accounts/registration';
import { deleteDefaultApiTokens } from './api-tokens';
import { applyForms } from './forms';
import { ensureLocales } from './locales';
import { repairCopies } from './repair-copies';
import { ensureRoles } from './roles/ensure-roles';
import { ensureEntrySource } from './sources';
import { ensureTerritory } from './territory';
import { ensureVocabularies } from './vocabularies';

/** What every start makes sure of, in this order; it may run any number of times and changes nothing that is there. */
export async function boot(strapi: Core.Strapi): Promise<void> {
  await ensureLocales(strapi);
  await ensureVocabularies(strapi);
  await ensureTerritory(strapi);
  await ensureEntrySource(strapi);
  await ensureRoles(strapi);
  await closeRegistration(strapi);
  await deleteDefaultApiTokens(strapi);
  await applyForms(strapi);
  await repairCopies(strapi);
}
