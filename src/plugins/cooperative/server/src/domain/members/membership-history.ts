/** A line of the log that gives or withdraws a membership. */
export interface MembershipChange {
  action: string;
  organisationDocumentId: string | null;
}

/** The organisations in whose name a person writes after these changes of theirs, in the order in which they happened. */
export function organisationsAfter(changes: MembershipChange[]): string[] {
  const organisations = new Set<string>();
  for (const { action, organisationDocumentId } of changes) {
    if (organisationDocumentId === null) continue;
    if (action === 'membership.given') organisations.add(organisationDocumentId);
    if (action === 'membership.withdrawn') organisations.delete(organisationDocumentId);
  }
  return [...organisations];
}
