import { Route, Routes } from 'react-router-dom';
import { NewProposalPage } from '../new-proposal/NewProposalPage';
import { DecisionsPage } from './DecisionsPage';
import { DelegationsPage } from './DelegationsPage';
import { ProposalPage } from './ProposalPage';

/** Proposals, votes and what was decided. */
export default function DecisionsApp() {
  return (
    <Routes>
      <Route index element={<DecisionsPage />} />
      <Route path="new" element={<NewProposalPage />} />
      <Route path="delegations" element={<DelegationsPage />} />
      <Route path=":number" element={<ProposalPage />} />
    </Routes>
  );
}
