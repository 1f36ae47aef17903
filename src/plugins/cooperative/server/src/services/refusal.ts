import { refusalsOf } from '../../../../../plugin-kit/server/refusals';
import { translate } from './translate';

export const { forbidden, conflict } = refusalsOf(translate);
