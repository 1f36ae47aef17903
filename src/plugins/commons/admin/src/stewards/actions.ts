import { useForm } from '@strapi/strapi/admin';
import { useTranslate } from '../plugin';
import { useEntryRole } from './api';
import { proposing } from './ProposeDialog';

interface ActionProps {
  activeTab?: string;
  model: string;
  documentId?: string;
}

type Description = Record<string, unknown> | null;

/** An action of the content manager: a component that describes a button. */
interface Action {
  (props: ActionProps): Description;
  type?: string;
  position?: string | string[];
}

/** What writes the entry that is open. */
const WRITES = new Set(['publish', 'update', 'unpublish', 'discard']);

/** Who may write nothing of an entry proposes instead of saving; who may write some of it can do both. */
export const withProposals = (actions: unknown[]): unknown[] => {
  const [guarded, others] = [[] as Action[], [] as Action[]];
  for (const action of actions as Action[]) (isWrite(action) ? guarded : others).push(action);
  const saving = guarded.filter(({ type }) => type === 'publish' || type === 'update');
  const rest = guarded.filter((action) => !saving.includes(action));
  return [...saving.map(hiddenFromOthers), ProposeAction, ...rest.map(hiddenFromOthers), ...others];
};

const isWrite = ({ type }: Action): boolean => type !== undefined && WRITES.has(type);

function hiddenFromOthers(action: Action): Action {
  const useAction = action;
  const Hidden: Action = (props) => {
    const description = useAction(props);
    const role = useEntryRole(props.model, props.documentId);
    return role?.allowed.length === 0 ? null : description;
  };
  return Object.assign(Hidden, { type: action.type, ...(action.position ? { position: action.position } : {}) });
}

const ProposeAction: Action = Object.assign(
  ({ activeTab, model, documentId }: ActionProps): Description => {
    const t = useTranslate();
    const role = useEntryRole(model, documentId);
    const modified = useForm('ProposeAction', (form) => form.modified);
    if (!role || role.forbidden.length === 0 || role.policy === 'open') return null;
    return {
      label: t('propose.action'),
      disabled: !modified || activeTab === 'published',
      position: ['panel'],
      onClick: () => {
        proposing.set(true);
        return true;
      },
    };
  },
  { type: 'propose', position: 'panel' },
);
