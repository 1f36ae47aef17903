import type { Field } from './source';

interface Agent {
  documentId: string;
}

/** What records may say of who answers for them. */
interface Answered {
  organisers?: Agent[];
  companies?: Agent[];
  operator?: Agent | null;
  venue?: { operator?: Agent | null } | null;
}

/** Fields whose terms are organisations, the most telling first. */
const ORGANISATIONS = ['organisers', 'companies', 'operator', 'parent'];

/** The organisations that answer for the entries of a source. */
export const responsible = (fields: Pick<Field, 'name'>[]) => ({
  codes: responsibleOrganisations,
  field: ORGANISATIONS.find((one) => fields.some(({ name }) => name === one)),
});

/** Document ids of the organisations that answer for an entry: who organises, plays or runs it, or the organisation itself. */
function responsibleOrganisations(data: unknown): string[] {
  const { organisers = [], companies = [], operator, venue } = data as Answered;
  const agents = [...organisers, ...companies, operator, venue?.operator].flatMap((agent) => agent ?? []);
  const all = agents.length > 0 ? agents : [data as Agent];
  return all.map(({ documentId }) => documentId);
}
