import { useIntl } from 'react-intl';

type Description = { label?: string } | null;

/** An action of the content manager: a component that describes a button. */
interface Action {
  (props: object): Description;
  type?: string;
  position?: string | string[];
}

const BULK_PUBLICATION = 'i18n.CMEditViewBulkLocale.publish-title';

/** Leaves out "Publish multiple locales": the one button publishes every language that changed. Strapi gives its actions no name. */
export const onePublication = (actions: unknown[]): unknown[] =>
  (actions as Action[]).map((action) => (action.type ? action : withoutBulkPublication(action)));

function withoutBulkPublication(action: Action): Action {
  const useAction = action;
  const Kept: Action = (props) => {
    const { formatMessage } = useIntl();
    const description = useAction(props);
    return description?.label === formatMessage({ id: BULK_PUBLICATION, defaultMessage: '-' }) ? null : description;
  };
  return Object.assign(Kept, action.position ? { position: action.position } : {});
}
