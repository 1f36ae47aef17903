import { createErrors } from '../../../../../plugin-kit/server/errors';
import { translate } from './translate';

export const { forbidden, conflict } = createErrors(translate);
