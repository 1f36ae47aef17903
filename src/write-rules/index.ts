import type { Core } from '@strapi/strapi';
import { onDocumentWrite } from '../plugin-kit/server/document-writes';
import { clone } from './clone';
import { publish } from './publish';
import { remove } from './remove';
import { unpublish } from './unpublish';
import { addWarningsPanel } from './warnings-panel';
import { write } from './write';

/**
 * Holds every write of the ontology's types to its rules, whatever it comes from: admin, REST or code. Each write and
 * what it computes are one transaction: when a rule is broken, nothing is written.
 */
export function registerDocumentRules(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, write(strapi));
  onDocumentWrite(strapi, clone(strapi));
  onDocumentWrite(strapi, publish(strapi));
  onDocumentWrite(strapi, unpublish(strapi));
  onDocumentWrite(strapi, remove(strapi));
  addWarningsPanel(strapi);
}
