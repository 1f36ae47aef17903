import { useAuth, useForm } from '@strapi/strapi/admin';
import { useTranslate } from '../plugin';
import { useEntryRole } from './api';
import { askingPublication } from './AskPublicationDialog';
import { proposing } from './ProposeDialog';
import type { EntryRole } from './types';

interface ActionProps {
  activeTab?: string;
  model: string;
  documentId?: string;
  document?: { status?: string };
}

type Description = Record<string, unknown> | null;

/** An action of the content manager: a component that describes a button. */
interface Action {
  (props: ActionProps): Description;
  type?: string;
  position?: string | string[];
}

const PUBLISH = 'plugin::content-manager.explorer.publish';

/** What writes the entry that is open. */
const WRITES = new Set(['publish', 'update', 'unpublish', 'discard']);

/**
 * Only what will work is offered: who may write nothing of an entry proposes instead of saving, who may write some of it can do
 * both, and who may not publish asks those who may.
 */
export const withProposals = (actions: unknown[]): unknown[] => {
  const [guarded, others] = [[] as Action[], [] as Action[]];
  for (const action of actions as Action[]) (isWrite(action) ? guarded : others).push(action);
  const ofType = (type: string) => guarded.filter((action) => action.type === type);
  const rest = guarded.filter(({ type }) => type !== 'publish' && type !== 'update');
  return [
    ...ofType('publish').map(hiddenFromNonPublishers).map(hiddenFromOthers),
    AskPublicationAction,
    ...ofType('update').map(hiddenFromOthers),
    ProposeAction,
    ...rest.map(hiddenFromOthers),
    ...others,
  ];
};

const isWrite = ({ type }: Action): boolean => type !== undefined && WRITES.has(type);

const hiddenFromOthers = (action: Action): Action =>
  hiddenIf(action, ({ model, documentId }) => useEntryRole(model, documentId)?.allowed.length === 0);

const hiddenFromNonPublishers = (action: Action): Action =>
  hiddenIf(action, ({ model, documentId }) => {
    const role = useEntryRole(model, documentId);
    const mayPublishSome = useMayPublishSome(model);
    return documentId ? role?.mayPublish === false : !mayPublishSome;
  });

function hiddenIf(action: Action, useIsHidden: (props: ActionProps) => boolean): Action {
  const useAction = action;
  const Hidden: Action = (props) => {
    const description = useAction(props);
    return useIsHidden(props) ? null : description;
  };
  return Object.assign(Hidden, { type: action.type, ...(action.position ? { position: action.position } : {}) });
}

/** Whether the roles of the reader let them publish some entries of a type at least: nobody knows yet who answers for a new one. */
const useMayPublishSome = (model: string): boolean =>
  useAuth('useMayPublishSome', ({ permissions }) =>
    permissions.some(({ action, subject }) => action === PUBLISH && subject === model),
  );

const ProposeAction = inPanel('propose', ({ activeTab, model, documentId }) => {
  const t = useTranslate();
  const role = useEntryRole(model, documentId);
  const modified = useForm('ProposeAction', (form) => form.modified);
  if (!role || !isForOthers(role)) return null;
  return {
    label: t('propose.action'),
    disabled: !modified || activeTab === 'published',
    position: ['panel'],
    onClick: () => {
      proposing.set(true);
      return true;
    },
  };
});

const AskPublicationAction = inPanel('ask-publication', ({ model, documentId, document }) => {
  const t = useTranslate();
  const role = useEntryRole(model, documentId);
  const modified = useForm('AskPublicationAction', (form) => form.modified);
  if (!role?.publication || role.allowed.length === 0 || document?.status === 'published') return null;
  // Beside "Propose" there is room for one button: what was typed is proposed or saved first.
  if (modified && isForOthers(role)) return null;
  const { isAsked } = role.publication;
  return {
    label: t(isAsked ? 'publication.asked' : 'publication.action'),
    disabled: modified || isAsked,
    position: ['panel'],
    onClick: () => {
      askingPublication.set(true);
      return true;
    },
  };
});

/** Whether somebody else answers for the entry, or for a part of it that may not be written without them. */
const isForOthers = ({ isSteward, mayPublish, policy, forbidden }: EntryRole): boolean =>
  (policy !== 'open' && forbidden.length > 0) || (!isSteward && !mayPublish);

function inPanel(type: string, describe: (props: ActionProps) => Description): Action {
  return Object.assign(describe, { type, position: 'panel' });
}
