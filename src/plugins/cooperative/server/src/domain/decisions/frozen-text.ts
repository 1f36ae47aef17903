import { createHash } from 'node:crypto';

/** What a proposal says, as people vote on it. */
export interface ProposalText {
  title: string;
  text: string;
}

/** SHA-256 in hexadecimal of the title, an empty line and the text, in UTF-8: `printf '%s\n\n%s' … | sha256sum` finds it again. */
export const digestOf = ({ title, text }: ProposalText): string =>
  createHash('sha256').update(`${title}\n\n${text}`, 'utf8').digest('hex');
