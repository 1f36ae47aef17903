import type { Account, Application } from './application';

/** Asks the cooperative as somebody, without a window. */
export async function asker({ url }: Application, account: Account) {
  const { token } = await post<{ token: string }>(`${url}/admin/login`, account);
  const headers = { Authorization: `Bearer ${token}` };
  return async <Answer>(path: string, body?: object): Promise<Answer> => {
    const address = `${url}/cooperative${path}`;
    if (body) return post<Answer>(address, body, headers);
    return dataOf<Answer>(await fetch(address, { headers }));
  };
}

/** Somebody who asked to join in their own name, was accepted and chose their password. */
export async function joinAsPerson(application: Application): Promise<Account> {
  const account = { email: 'pia.brun@odus.example', password: 'Briancon2027' };
  const name = { firstname: 'Pia', lastname: 'Brun' };
  const form = { ...name, email: account.email, kind: 'person', college: 'spectators', notice: 'yes', step: 'send' };
  const body = new URLSearchParams({ ...form, why: 'Je vais au spectacle chaque semaine.' });
  await fetch(`${application.url}/join`, { method: 'POST', body, redirect: 'manual' });
  const ask = await asker(application, application.administrator);
  const [request] = await ask<{ id: string }[]>('/join-requests');
  const accepted = { accept: true, reason: '', makesMember: true };
  const { link } = await ask<{ link: string }>(`/join-requests/${request?.id}/answer`, accepted);
  await register(application, link, { ...name, password: account.password });
  return account;
}

interface Organisation {
  documentId: string;
  name: string;
}

/** Somebody who was invited to write for an organisation, without publishing, and chose their password. */
export async function joinAsContributor(application: Application, organisation: string): Promise<Account> {
  const account = { email: 'noe.faure@odus.example', password: 'Briancon2027' };
  const name = { firstname: 'Noé', lastname: 'Faure' };
  const ask = await asker(application, application.administrator);
  const { organisations } = await ask<{ organisations: Organisation[] }>('/members');
  const known = organisations.find((one) => one.name.includes(organisation));
  const invitation = { ...name, email: account.email, level: 'contributor', why: 'Saisit les dates de la saison.' };
  const { link } = await ask<{ link: string }>(`/organisations/${known?.documentId}/invitations`, invitation);
  await register(application, link, { ...name, password: account.password });
  return account;
}

async function register({ url }: Application, link: string, userInfo: object): Promise<void> {
  await post(`${url}/admin/register`, { registrationToken: link.split('registrationToken=')[1], userInfo });
}

const post = async <Answer>(address: string, body: object, headers: object = {}): Promise<Answer> =>
  dataOf<Answer>(
    await fetch(address, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const dataOf = async <Answer>(response: Response): Promise<Answer> =>
  ((await response.json()) as { data: Answer }).data;
