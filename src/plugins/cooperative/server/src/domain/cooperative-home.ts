/** What the cooperative waits for from one person. */
export interface CooperativeHome {
  /** Open votes in which they, or an organisation that they manage, have not voted. */
  votes: { number: string; title: string; closesAt: number }[];
  /** Requests to join that they may answer. */
  requests: number;
}
