import type { Page } from 'playwright-core';
import { logIn, logInAs, openBrowser, withScreenshot, type Window } from './support/admin';
import { startApplication, type Account, type Application } from './support/application';
import { asker } from './support/cooperative';
import { violations } from './support/looks';
import { eventually } from './support/eventually';

let application: Application;
let browser: Window;

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
  await browser.page.setViewportSize({ width: 1280, height: 1000 });
  await logInAs(browser.page, application.url, camille());
});

/** Less than a session lasts. */
const VOTE_MS = 5 * 60_000;

/** Camille Roux votes for the theatre, Sacha Blanc for the tourist office. */
const camille = (): Account => application.members[0] as Account;
const sacha = (): Account => application.members[1] as Account;

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${application.url}/admin/plugins/cooperative/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

describe('a member of the cooperative', () => {
  it('posts an idea, which others support and comment', async () => {
    const { page } = browser;
    await withScreenshot(page, 'agora-idea', async () => {
      await open(page, 'ideas');
      await page.getByRole('link', { name: 'Proposer une idée' }).click();
      await page.getByLabel('Titre').fill('Un terme pour le théâtre de papier');
      await page.getByLabel('Votre idée').fill('Plusieurs compagnies de la vallée en jouent.');
      await page.getByRole('button', { name: 'Publier l’idée' }).click();
      await page.getByRole('heading', { level: 1, name: 'Un terme pour le théâtre de papier' }).waitFor();
      await page.getByRole('button', { name: /^Soutenir/ }).press('Enter');
      await page.getByText('1 personne la soutient').waitFor();
      await page.getByLabel('Votre commentaire').fill('En italien aussi.');
      await page.getByRole('button', { name: 'Commenter' }).click();
      await page.getByText('En italien aussi.').waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });

  it('proposes a term from the tree of the vocabulary, to be voted by colleges', async () => {
    const { page } = browser;
    await withScreenshot(page, 'agora-proposal', async () => {
      await open(page, 'vocabulary');
      await page.getByRole('combobox', { name: 'Vocabulaire' }).click();
      await page.getByRole('option', { name: /^Discipline/ }).click();
      await page.getByLabel('Chercher un terme').fill('theat');
      await page.getByRole('button', { name: /^Théâtre Theatre/ }).press('Enter');
      await page.getByRole('link', { name: 'schema.org/TheaterEvent' }).first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Proposer un terme sous celui-ci' }).click();
      await page.getByLabel('Titre').fill('Ajouter le théâtre de papier');
      await page.getByLabel('Texte de la proposition').fill('Le théâtre de papier est une discipline.');
      await page.getByLabel('Nom en français').fill('Théâtre de papier');
      await page.getByRole('combobox', { name: 'Règle' }).click();
      await page.getByRole('option', { name: 'Par collège' }).click();
      await page.getByLabel('Quorum (%)').fill('50');
      await eventually(async () =>
        expect(await page.getByLabel('Code', { exact: true }).inputValue()).toBe('theatre-de-papier'),
      );
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Envoyer la proposition' }).click();
      await page.getByRole('heading', { level: 1, name: /^\d{4}-\d{2} – Ajouter le théâtre de papier$/ }).waitFor();
      await page.getByText('entre dans le vocabulaire « Discipline », sous « Théâtre »').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 1000 });
    });
  });

  it('votes, reads the count at the close, and finds the decision on what it changed', async () => {
    const { page } = browser;
    const [asCamille, asSacha] = [await asker(application, camille()), await asker(application, sacha())];
    const { number, term } = await shortVote(asCamille);
    await withScreenshot(page, 'agora-vote', async () => {
      await open(page, `decisions/${number}`);
      await page.getByRole('radio', { name: 'Pour' }).check();
      await page.getByRole('button', { name: 'Voter', exact: true }).press('Enter');
      await page.getByText('Votre voix est comptée').waitFor();
      await page.getByRole('button', { name: 'Changer mon vote' }).waitFor();
      expect(await violations(page)).toEqual([]);
      const { own } = await asSacha<{ own: { id: string }[] }>(`/proposals/${number}`);
      await asSacha(`/proposals/${number}/ballots`, { member: own[0]?.id, choice: 'for', argument: '' });
      await application.later(VOTE_MS);
      await open(page, `decisions/${number}`);
      await page.getByRole('heading', { name: 'Adoptée' }).waitFor();
      await page.getByText(/^Fait le /).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.goto(`${application.url}/admin/content-manager/collection-types/api::concept.concept/${term}`);
      await page.getByRole('link', { name: `Par décision ${number}` }).click();
      await page.waitForURL(`**/plugins/cooperative/decisions/${number}`);
    });
  });

  it('is told that a proposal is not there, and led back to the others', async () => {
    const { page } = browser;
    await withScreenshot(page, 'agora-gone', async () => {
      await page.goto(`${application.url}/admin/plugins/cooperative/decisions/1999-01`);
      await page.getByText('Cette proposition n’existe pas.').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Retour' }).click();
      await page.waitForURL('**/plugins/cooperative/decisions');
    });
  });

  it('finds the decision on a channel, on who may write and on a mandate', async () => {
    const [ask, asAdministrator] = [
      await asker(application, camille()),
      await asker(application, application.administrator),
    ];
    const { channels, people } =
      await ask<Record<'channels' | 'people', { id: string; filter: object | null }[]>>('/proposal-options');
    const channel = channels.find(({ filter }) => filter !== null);
    const [ofChannel, ofPolicy] = await decide([
      { kind: 'channel.filter', channel: channel?.id, filter: channel?.filter },
      { kind: 'policy', type: 'api::venue.venue', policy: 'guarded' },
    ]);
    const mandate = { kind: 'channel-manager', begins: '2026-01-01', ends: null, why: 'Essai' };
    await asAdministrator('/mandates', { ...mandate, person: people[0]?.id, decision: ofPolicy });
    const { page } = browser;
    await withScreenshot(page, 'agora-marks', async () => {
      await page.goto(`${application.url}/admin/plugins/channels/${channel?.id}`);
      await page.getByRole('link', { name: new RegExp(`^Filtre changé par décision ${ofChannel}, le`) }).waitFor();
      await open(page, 'mandates');
      await page.getByRole('link', { name: `Par décision ${ofPolicy}` }).click();
      await page.waitForURL(`**/plugins/cooperative/decisions/${ofPolicy}`);
    });
    const moderator = await openBrowser();
    await withScreenshot(moderator.page, 'agora-policy', async () => {
      await logIn(moderator.page, application);
      await moderator.page.goto(`${application.url}/admin/plugins/commons/settings`);
      await moderator.page.getByRole('link', { name: new RegExp(`^Par décision ${ofPolicy}, le`) }).waitFor();
      expect(await violations(moderator.page)).toEqual([]);
    });
    await moderator.close();
  });

  /** Numbers of the proposals that carry these changes, voted and made. */
  async function decide(effects: object[]): Promise<string[]> {
    const ask = await asker(application, camille());
    const rule = { kind: 'members', quorum: 0, majority: 'half' };
    const proposal = { title: 'Un changement', text: 'Le changement.', idea: null, isSecret: false, rule };
    const numbers = await Promise.all(
      effects.map(async (effect) => {
        const { number } = await ask<{ number: string }>('/proposals', { ...proposal, ...openNow(), effect });
        const { own } = await ask<{ own: { id: string }[] }>(`/proposals/${number}`);
        await ask(`/proposals/${number}/ballots`, { member: own[0]?.id, choice: 'for', argument: '' });
        return number;
      }),
    );
    await application.later(VOTE_MS);
    for (const number of numbers) {
      const { effect } = await ask<{ effect: { state?: string } }>(`/proposals/${number}`);
      expect(effect.state).toBe('applied');
    }
    return numbers;
  }

  /** The calendar of a vote that is open at once. */
  function openNow() {
    const now = application.now();
    return { debateAt: now - 1000, amendmentsAt: null, voteAt: now, closesAt: now + VOTE_MS };
  }

  /** A vote that is open at once, on a term that is retired. */
  async function shortVote(ask: Awaited<ReturnType<typeof asker>>) {
    const { vocabularies } = await ask<{ vocabularies: { terms: { id: string; code: string }[] }[] }>(
      '/proposal-options',
    );
    const term = vocabularies.flatMap(({ terms }) => terms).find(({ code }) => code === 'opera')?.id ?? '';
    const { number } = await ask<{ number: string }>('/proposals', {
      ...{ title: 'Retirer un terme', text: 'Ce terme n’est plus proposé.', idea: null, isSecret: false },
      rule: { kind: 'colleges', quorum: 50, majority: 'half', weights: { culture: 1, tourism: 1 } },
      effect: { kind: 'term.retire', term, replacedBy: null },
      ...openNow(),
    });
    return { number, term };
  }
});
