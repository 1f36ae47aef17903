import type { Locator, Page } from 'playwright-core';
import { choose } from './admin';

/** A condition of a filter, in the words of the form. */
export interface Condition {
  field: string;
  comparison?: string;
  terms?: string[];
  moment?: string;
}

/** Adds a condition to the filter of the channel that is open. */
export async function addCondition(page: Page, { field, comparison, terms = [], moment }: Condition): Promise<void> {
  await pick(page.getByRole('combobox', { name: 'Ajouter une condition…' }).first(), field);
  const rule = page.locator('.rule').last();
  const named = (name: string) => rule.getByRole('combobox', { name, exact: true });
  if (comparison) await choose(named('Comparaison'), comparison);
  if (moment) await choose(named(`Valeur pour « ${field} »`), moment);
  for (const term of terms) {
    await pick(named(`Valeur pour « ${field} »`), term);
    await rule.getByRole('button', { name: `Retirer « ${term} »` }).waitFor();
  }
}

/** Types in a box and takes the option of this very name, once it is there. */
export async function pick(box: Locator, option: string): Promise<void> {
  await box.fill(option);
  await box.page().getByRole('option', { name: option, exact: true }).first().click();
}
