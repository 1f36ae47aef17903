import type { Page } from 'playwright-core';
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
  await page.getByRole('button', { name: 'Ajouter une condition' }).first().click();
  const rule = page.locator('.rule').last();
  const named = (name: string) => rule.getByRole('combobox', { name, exact: true });
  await named('Champ').click();
  await named('Champ').fill(field);
  await page.getByRole('option', { name: field, exact: true }).first().click();
  if (comparison) await choose(named('Comparaison'), comparison);
  if (moment) await choose(named(`Valeur pour « ${field} »`), moment);
  for (const term of terms) {
    const box = named(`Valeur pour « ${field} »`);
    await box.click();
    await box.fill(term);
    await page.getByRole('option', { name: term, exact: true }).first().click();
    await rule.getByRole('button', { name: `Retirer « ${term} »` }).waitFor();
  }
}
