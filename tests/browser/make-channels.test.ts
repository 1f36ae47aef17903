import { choose, logIn, openBrowser, withScreenshot, type Window } from './support/admin';
import { eventually } from './support/eventually';
import { startApplication, type Application } from './support/application';
import { addCondition, pick, type Condition } from './support/conditions';
import { violations } from './support/looks';

let application: Application;
let browser: Window;

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
  await logIn(browser.page, application);
});

interface Wanted {
  name: string;
  slug: string;
  partner: RegExp;
  source?: string;
  conditions: Condition[];
  /** Channel of the demonstration whose items it must have. */
  like: string;
}

const TO_COME = { field: 'Moment de la fin', comparison: 'à partir de', moment: 'Maintenant' };
const TERRITORY = {
  field: 'Commune',
  comparison: 'est, ou plus précis',
  terms: ['CC du Briançonnais', 'CC du Pays des Ecrins', 'CC du Guillestrois et du Queyras'],
};

const CHANNELS: Wanted[] = [
  {
    name: 'Églises à la main',
    slug: 'eglises-a-la-main',
    partner: /Musique et Patrimoine/,
    conditions: [
      TO_COME,
      { field: 'Disciplines', comparison: 'est, ou plus précis', terms: ['Musique'] },
      { field: 'Nature du lieu', comparison: 'est, ou plus précis', terms: ['Église', 'Chapelle'] },
    ],
    like: 'concerts-dans-les-eglises',
  },
  {
    name: 'Agenda à la main',
    slug: 'agenda-a-la-main',
    partner: /Office de tourisme/,
    conditions: [TO_COME, TERRITORY],
    like: 'agenda-de-l-office-de-tourisme',
  },
  {
    name: 'Compagnies à la main',
    slug: 'compagnies-a-la-main',
    partner: /Service culture/,
    source: 'Structures',
    conditions: [
      { field: 'Natures', comparison: 'est, ou plus précis', terms: ['Compagnie de théâtre'] },
      TERRITORY,
      { field: 'Année de fin', comparison: "n'est pas renseigné" },
    ],
    like: 'compagnies-du-territoire',
  },
];

describe('a person who makes a channel from nothing, by hand', () => {
  it.each(CHANNELS)('publishes what the demonstration does: $name', async (wanted) => {
    const { page } = browser;
    await withScreenshot(page, wanted.slug, async () => {
      await page.goto(`${application.url}/admin/plugins/channels`);
      await page.getByRole('link', { name: 'Créer un canal' }).click();
      await page.getByRole('button', { name: 'Commencer – Partir de rien' }).click();
      await page.getByRole('textbox', { name: /^Nom .fr/ }).fill(wanted.name);
      await eventually(async () =>
        expect(await page.getByRole('textbox', { name: /^Adresse/ }).inputValue()).toBe(wanted.slug),
      );
      await choose(page.getByRole('combobox', { name: /^Partenaire/ }), wanted.partner);
      if (wanted.source) await choose(page.getByRole('combobox', { name: /^Source/ }), wanted.source);
      await page.getByRole('tab', { name: 'Filtre' }).click();
      for (const condition of wanted.conditions) await addCondition(page, condition);
      const expected = await publishedIds(wanted.like);
      await page.getByText(`${expected.length} éléments`, { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByText('Le canal est enregistré.').waitFor();
      await eventually(async () => expect(await publishedIds(wanted.slug)).toEqual(expected));
    });
  });

  it('makes the channel of the church concerts in at most 12 actions', async () => {
    const expected = await publishedIds('concerts-dans-les-eglises');
    const actions = await makeOfWhatIsReady({
      name: 'Églises en peu de gestes',
      partner: 'Musique et Patrimoine',
      conditions: ['À venir', 'Concerts', 'Dans une église ou une chapelle'],
      sentence: 'Les concerts à venir dans une église ou une chapelle.',
    });
    expect(actions).toBeLessThanOrEqual(12);
    await eventually(async () => expect(await publishedIds('eglises-en-peu-de-gestes')).toEqual(expected));
  });

  it('makes the channel of the press in at most 15 actions', async () => {
    const actions = await makeOfWhatIsReady({
      name: 'Presse en peu de gestes',
      partner: 'Office de tourisme',
      conditions: ['Quatorze prochains jours', 'Sans ce qui est annulé'],
      sentence: 'Les dates des quatorze prochains jours, sauf ce qui est annulé.',
      shape: /^Pour la presse/,
    });
    expect(actions).toBeLessThanOrEqual(15);
    await eventually(async () => {
      const [first] = await publishedItems('presse-en-peu-de-gestes');
      const names = ['date', 'titre', 'lieu', 'commune', 'texte', 'prix', 'telephone'];
      expect(Object.keys(first ?? {})).toEqual(['documentId', ...names]);
    });
  });

  it('finds a field by any word for it, once, by the keyboard alone', async () => {
    const { page } = browser;
    await withScreenshot(page, 'field-by-words', async () => {
      await page.goto(`${application.url}/admin/plugins/channels`);
      await page.getByRole('link', { name: 'Presse en peu de gestes' }).click();
      await page.getByRole('tab', { name: 'Filtre' }).click();
      const fields = page.getByRole('combobox', { name: 'Ajouter une condition…' }).first();
      await fields.click();
      const groups = page.getByRole('listbox').getByRole('group');
      expect(await Promise.all((await groups.all()).map((group) => group.getAttribute('aria-label')))).toEqual([
        ...['Quand', 'Où', 'Quoi', 'Qui', 'Pour qui', 'Prix et réservation', 'Autres champs'],
      ]);
      for (const [word, field] of [
        ['gratuit', 'Tarification'],
        ['enfant', 'Publics'],
        ['semaine', 'Date'],
      ] as const) {
        await fields.fill(word);
        await fields.press('Enter');
        await eventually(async () => expect(await fields.inputValue()).toBe(''));
        await eventually(async () =>
          expect(await page.locator('.rule').last().getByRole('combobox', { name: 'Champ' }).inputValue()).toBe(field),
        );
      }
      await page.getByRole('tab', { name: 'Présentation' }).click();
      await pick(page.getByRole('combobox', { name: 'Ajouter un champ…' }), 'Forme');
      await page.getByRole('heading', { name: 'Aperçu' }).click();
      await page.getByRole('button', { name: 'Descendre « Téléphone de réservation »' }).waitFor();
      await eventually(async () =>
        expect(await page.getByRole('group', { name: 'Forme', exact: true }).count()).toBe(1),
      );
    });
  });

  it('gives its addresses, and says before saving what readers lose and what an approval changes', async () => {
    const { page } = browser;
    const saved = page.getByRole('button', { name: 'Enregistrer', disabled: true });
    await withScreenshot(page, 'what-readers-lose', async () => {
      const expected = await publishedIds('eglises-en-peu-de-gestes');
      await page.goto(`${application.url}/admin/plugins/channels`);
      await page.getByRole('link', { name: 'Églises en peu de gestes' }).click();
      await page.getByRole('tab', { name: 'Accès' }).click();
      expect(await page.getByRole('link', { name: 'Dans mon agenda' }).getAttribute('href')).toBe(
        `${application.url.replace('http:', 'webcal:')}/api/channels/eglises-en-peu-de-gestes.ics`,
      );
      await page.getByRole('button', { name: /^Copier l'adresse.*iCalendar/ }).click();
      await page.getByText('Copié', { exact: true }).waitFor();

      await page.getByRole('tab', { name: 'Réglages' }).click();
      await page.getByRole('textbox', { name: /^Adresse/ }).fill('eglises-ailleurs');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      const asked = page.getByRole('alertdialog');
      await asked.getByText(/eglises-en-peu-de-gestes.*mènera encore à.*eglises-ailleurs.*pendant six mois/).waitFor();
      await asked.getByRole('button', { name: 'Confirmer' }).click();
      await saved.waitFor();
      expect(await publishedIds('eglises-en-peu-de-gestes')).toEqual(expected);

      await page.getByRole('tab', { name: 'Sélection' }).click();
      await choose(page.getByRole('combobox', { name: 'Ce qui correspond au filtre' }), 'attend toujours votre accord');
      await page.getByText(`${expected.length} éléments déjà publiés y restent`).waitFor();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await saved.waitFor();
      await eventually(async () => expect(await publishedIds('eglises-ailleurs')).toEqual(expected));
    });
  });

  it('keeps on the screen what is typed, whatever comes of it', async () => {
    const { page } = browser;
    await withScreenshot(page, 'typed-in-a-channel', async () => {
      await page.goto(`${application.url}/admin/plugins/channels`);
      await page.getByRole('link', { name: 'Églises à la main' }).click();
      await page.getByRole('tab', { name: 'Présentation' }).click();
      await page.getByRole('button', { name: 'Choisir les champs' }).click();
      const title = page.getByRole('group', { name: 'Titre', exact: true });
      const name = title.getByRole('textbox', { name: 'Nom dans le canal' });
      await name.pressSequentially('titre long');
      await eventually(async () => expect(await name.inputValue()).toBe('titre long'));
      await title.getByText(/^Des lettres sans accent/).waitFor();
      await page.getByRole('link', { name: 'Retour' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Annuler' }).click();
      await eventually(async () => expect(await name.inputValue()).toBe('titre long'));
      await page.getByRole('button', { name: 'Revenir à tous les champs' }).click();

      await page.getByRole('tab', { name: 'Sélection' }).click();
      await page.getByRole('button', { name: 'Nos mots' }).first().click();
      await page.getByRole('textbox', { name: /^Titre .fr/ }).fill('Nos mots');
      await page.getByRole('button', { name: 'Choisir dans la médiathèque' }).click();
      await page.getByRole('dialog').last().getByRole('checkbox').first().click();
      await page.getByRole('button', { name: 'Terminer' }).click();
      await page.getByRole('button', { name: "Changer d'image" }).waitFor();
      for (const text of await page.getByRole('textbox', { name: /^Texte de remplacement/ }).all()) await text.fill('');
      await page.getByRole('button', { name: 'Enregistrer ces mots' }).click();
      await page.getByText(/^Choisissez une image de la médiathèque/).waitFor();
      await eventually(async () =>
        expect(await page.getByRole('textbox', { name: /^Titre .fr/ }).inputValue()).toBe('Nos mots'),
      );
      await page.getByRole('button', { name: 'Annuler' }).click();
    });
  });

  it('puts the items of a channel in order by keys and by hand, and takes several out at once', async () => {
    const { page } = browser;
    const slug = 'agenda-a-la-main';
    await withScreenshot(page, 'items-in-order', async () => {
      const before = await publishedIds(slug);
      const [first = '', second = '', third = ''] = before;
      await page.goto(`${application.url}/admin/plugins/channels`);
      await page.getByRole('link', { name: 'Agenda à la main' }).click();
      await page.getByRole('tab', { name: 'Éléments' }).click();
      const rows = page.getByRole('list', { name: 'Éléments' }).getByRole('listitem');
      await rows
        .first()
        .getByRole('button', { name: /^Descendre/ })
        .press('Enter');
      await eventually(async () => expect((await publishedIds(slug)).slice(0, 2)).toEqual([second, first]));
      await rows.nth(1).getByText('Placé à la main').waitFor();
      await rows.nth(2).locator('[draggable=true]').dragTo(rows.first());
      await eventually(async () => expect((await publishedIds(slug)).slice(0, 3)).toEqual([third, second, first]));
      for (const place of [0, 1]) await rows.nth(place).getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Retirer', exact: true }).click();
      await eventually(async () => expect((await publishedIds(slug))[0]).toBe(first));
      expect(await publishedIds(slug)).not.toContain(third);
    });
  });

  it('uses screens that everybody can use', async () => {
    const { page } = browser;
    await withScreenshot(page, 'accessibility', async () => {
      await page.goto(`${application.url}/admin/plugins/channels`);
      await page.getByRole('link', { name: 'Églises à la main' }).waitFor();
      const found = await violations(page);
      await page.getByRole('link', { name: 'Églises à la main' }).click();
      for (const tab of ['Réglages', 'Filtre', 'Présentation', 'Éléments', 'Sélection', 'Accès']) {
        await page.getByRole('tab', { name: tab }).click();
        await page.waitForLoadState('networkidle');
        found.push(...(await violations(page)).map((one) => `${tab}: ${one}`));
      }
      expect(found).toEqual([]);
    });
  });
});

interface Ready {
  name: string;
  partner: string;
  conditions: string[];
  /** The filter as the editor reads it. */
  sentence: string;
  shape?: RegExp;
}

/** Makes and saves a channel from nothing, by what is ready in the editor; gives the number of clicks, texts typed and keys pressed. */
async function makeOfWhatIsReady({ name, partner, conditions, sentence, shape }: Ready): Promise<number> {
  const { page } = browser;
  let actions = 0;
  const does = async (action: Promise<unknown>) => {
    actions += 1;
    await action;
  };
  const press = (button: string | RegExp) =>
    does(page.getByRole('button', { name: button, exact: typeof button === 'string' }).click());
  await withScreenshot(page, name, async () => {
    await page.goto(`${application.url}/admin/plugins/channels`);
    await does(page.getByRole('link', { name: 'Créer un canal' }).click());
    await press('Commencer – Partir de rien');
    await does(page.getByRole('textbox', { name: /^Nom .fr/ }).fill(name));
    const partners = page.getByRole('combobox', { name: /^Partenaire/ });
    await does(partners.fill(partner));
    await does(partners.press('Enter'));
    await does(page.getByRole('tab', { name: 'Filtre' }).click());
    for (const condition of conditions) await press(condition);
    await page.getByText(sentence, { exact: true }).waitFor();
    if (shape) {
      await does(page.getByRole('tab', { name: 'Présentation' }).click());
      await press(shape);
    }
    await press('Enregistrer');
    await page.getByText('Le canal est enregistré.').waitFor();
  });
  return actions;
}

const publishedIds = async (slug: string): Promise<string[]> =>
  (await publishedItems(slug)).map(({ documentId }) => documentId);

async function publishedItems(slug: string): Promise<{ documentId: string }[]> {
  const response = await fetch(`${application.url}/api/channels/${slug}/items?pageSize=500`);
  const { data } = (await response.json()) as { data: { documentId: string }[] | null };
  return data ?? [];
}
