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
  const registrationToken = link.split('registrationToken=')[1];
  const userInfo = { ...name, password: account.password };
  await post(`${application.url}/admin/register`, { registrationToken, userInfo });
  return account;
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
