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

/** Document ids of the organisations that answer for an entry: who organises, plays or runs it, or the organisation itself. */
export function responsibleOrganisations(data: unknown): string[] {
  const { organisers = [], companies = [], operator, venue } = data as Answered;
  const agents = [...organisers, ...companies, operator, venue?.operator].flatMap((agent) => agent ?? []);
  const all = agents.length > 0 ? agents : [data as Agent];
  return all.map(({ documentId }) => documentId);
}
