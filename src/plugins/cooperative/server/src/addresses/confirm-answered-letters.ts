import type { Core } from '@strapi/strapi';
import { getService } from '../services/get-service';

interface Account {
  id: number;
  email: string;
  isActive: boolean | null;
}

/**
 * Whoever uses the link of an invitation or of a forgotten password has read the letter to the address of the account: these links are in no
 * other place. Who is active from the start was made by the operator of the application.
 */
export function confirmAnsweredLetters(strapi: Core.Strapi): void {
  const confirm = ({ id: accountId, email }: Account) =>
    getService(strapi, 'addresses').confirm({ accountId, email, by: null });
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterCreate({ result }) {
      const account = result as Account;
      if (account.isActive === true) await confirm(account);
    },
    async afterUpdate({ params, result }) {
      const { data } = params as { data?: Record<string, unknown> };
      const isAnswered = Boolean(data?.password) && LINKS.some((link) => data?.[link] === null);
      if (isAnswered && result) await confirm(result as Account);
    },
  });
}

const LINKS = ['registrationToken', 'resetPasswordToken'];
