import type { Core } from '@strapi/strapi';
import { isMailConfigured } from '../../../../../plugin-kit/server/mail';
import type { Caller } from '../services/members/authority';
import { getService } from '../services/get-service';

/** The link of an invitation for whoever may hand it over, whether a letter with it has gone, and whether somebody still has to hand it over. */
export async function linkFor(strapi: Core.Strapi, caller: Caller, link: string | null) {
  const isSeen = link !== null && (await getService(strapi, 'inviting').maySeeLinks(caller));
  const isMailed = isMailConfigured(strapi);
  return { link: isSeen ? link : null, isMailed, needsSuperAdministrator: link !== null && !isSeen && !isMailed };
}
